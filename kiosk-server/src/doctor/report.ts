import type { Clock } from '../centre/clock.ts';
import type { Config } from '../config/config.ts';
import { checkAttached } from './attached.ts';
import { checkBackups, checkData } from './data.ts';
import { ok } from './finding.ts';
import type { Finding } from './finding.ts';
import { checkClock, checkDisk, checkNode } from './machine.ts';
import { checkPublicUrl, checkScreens, checkTls } from './web.ts';

/** Is this centre ready? Looks at everything it stands on and changes nothing. */
export async function readinessReport(config: Config, clock: Clock): Promise<Finding[]> {
  const now = clock();
  const { findings, newest } = await checkData(config);
  const data = config.database.dialect === 'sqlite' ? config.database.file : config.backupDir;
  return [
    checkNode(process.version),
    ...findings,
    checkProfile(config),
    checkPublicUrl(config),
    await checkTls(config, new Date(now.epochMilliseconds)),
    checkScreens(config),
    await checkAttached('Printer', config.printer),
    await checkAttached('Scanner', config.scanner),
    await checkDisk(data),
    await checkBackups(config, now),
    await checkClock(now, newest),
  ];
}

function checkProfile({ profile }: Pick<Config, 'profile'>): Finding {
  return ok('Profile', profile);
}

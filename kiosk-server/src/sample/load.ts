import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { profileOf } from '../centre/service.ts';
import { readCentre } from '../centre/store.ts';
import type { Config } from '../config/config.ts';
import type { Core } from '../core.ts';
import { importKinds } from '../import/kinds.ts';
import type { ImportKind } from '../import/kinds.ts';

/** The sample is broken or not where it should be. */
export class SampleError extends Error {
  override name = 'SampleError';
}

/**
 * Loads the sample province into a database that has no centre yet, through the same imports as a real one. The centre
 * comes last, so that a start cut off in the middle begins again.
 *
 * @returns whether it was loaded now
 * @throws SampleError where a file is missing or a record is refused
 */
export async function loadSample({
  database,
  events,
  clock,
  config,
  log,
}: Omit<Core, 'live' | 'metrics'>): Promise<boolean> {
  if (!wantsSample(config) || (await readCentre(database.read)) !== null) return false;
  const context = { database, events, clock, actor: 'system' };
  for (const [kind, name] of filesOf(config)) {
    const file = join(config.sampleDir, name);
    if (!existsSync(file))
      throw new SampleError(`The sample lacks ${file}. Set MOTCUA_SAMPLE=0 or MOTCUA_SAMPLE_DIR.`);
    const report = await importKinds[kind](context, { file, config, sample: true });
    const [refusal] = report.refusals;
    if (refusal) throw new SampleError(`${file}: record ${refusal.line}: ${refusal.reasons.join('; ')}`);
    if (report.fault !== null) throw new SampleError(`${file}: ${report.fault}`);
  }
  log.info('sample.loaded');
  return true;
}

/** On unless said otherwise, as long as nothing says that this is a real centre. */
function wantsSample({ sample, publicUrl, tls }: Config): boolean {
  return sample ?? (publicUrl === undefined && tls === null);
}

/**
 * What makes up the sample: agencies on three levels where the province has districts (ND-2.2), and service levels only
 * where it knows those that the file speaks of (HN-7: levels 3 and 4); elsewhere they stay unknown.
 */
function filesOf(config: Config): [ImportKind, string][] {
  const { adminLevels, serviceLevels } = profileOf(config);
  const districts = adminLevels.some(({ id }) => id === 'huyen');
  const levelled = serviceLevels.some(({ id }) => id === 'full');
  return [
    ['agencies', districts ? 'agencies-three-levels.json' : 'agencies.json'],
    ['procedures', 'procedures.json'],
    ...(levelled ? [['service-levels', 'service-levels.json'] satisfies [ImportKind, string]] : []),
    ['life-events', 'life-events.json'],
    ['centre', 'centre.json'],
  ];
}

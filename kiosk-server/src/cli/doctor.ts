import { parseArgs } from 'node:util';
import { systemClock } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import { readinessReport } from '../doctor/report.ts';
import type { Command } from './command.ts';

const marks = { ok: 'ok     ', warning: 'WARNING', fault: 'FAULT  ' } as const;

export const doctor: Command = {
  usage: '',
  summary: 'Check what this centre stands on; exit code 1 when something stops its work',
  async run(args) {
    parseArgs({ args });
    const findings = await readinessReport(loadConfig(process.env, process.cwd()), systemClock);
    for (const { about, level, says } of findings) {
      process.stdout.write(
        `${marks[level]}  ${about.padEnd(15)} ${says.replaceAll('\n', `\n${' '.repeat(25)}`)}\n`,
      );
    }
    const faults = findings.filter(({ level }) => level === 'fault').length;
    const warnings = findings.filter(({ level }) => level === 'warning').length;
    process.stdout.write(`\n${String(faults)} faults, ${String(warnings)} warnings\n`);
    return faults === 0 ? 0 : 1;
  },
};

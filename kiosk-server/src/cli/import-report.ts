import type { ImportReport } from '../import/report.ts';

/** Says what an import did: counts, a line for every refused record, and how many were taken though odd. */
export function printReport(report: ImportReport): void {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  say(
    `added ${report.added}, changed ${report.changed}, unchanged ${report.unchanged}, refused ${report.refused}`,
  );
  for (const { line, id, reasons } of report.refusals) {
    say(`refused: record ${line}${id === null ? '' : ` (${id})`}: ${reasons.join('; ')}`);
  }
  const kinds = new Map<string, number>();
  for (const { kind } of report.oddities) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (kinds.size > 0) {
    const counts = [...kinds].map(([kind, count]) => `${kind} ${count}`);
    say(`taken though odd: ${counts.join(', ')}. Use --report FILE for which.`);
  }
  if (report.fault === null) return;
  const taken = report.added + report.changed + report.unchanged > 0;
  process.stderr.write(
    `${report.fault} ${taken ? 'What stood before is imported.' : 'Nothing was imported.'}\n`,
  );
}

/** A record that was refused, with every reason. */
export interface Refusal {
  /** Place in the file, from 1. */
  line: number;
  id: string | null;
  reasons: string[];
}

/** A record that was taken though something about it is odd. */
export interface Oddity {
  id: string;
  kind: string;
  detail: string;
}

/** What an import did; the JSON that `--report` writes. */
export interface ImportReport {
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  refusals: Refusal[];
  oddities: Oddity[];
  /** Why the file could not be read to its end; null where it was. What came before it is imported. */
  fault: string | null;
}

export function emptyReport(): ImportReport {
  return { added: 0, changed: 0, unchanged: 0, refused: 0, refusals: [], oddities: [], fault: null };
}

/** Adds a refused record to the report. */
export function refuse(report: ImportReport, refusal: Refusal): void {
  report.refused++;
  report.refusals.push(refusal);
}

import type { ProcedureCode } from './procedure.ts';

/** A procedure code as somebody wrote it; `lead` is null where the digit before the dot is missing. */
export interface WrittenCode {
  lead: string | null;
  serial: string;
}

/** `1.004222`, `1004222`, `2 002516`, `1-004222`, each perhaps followed by `.000.00.00.H42` (the old long form). */
const FULL = /^(\d)[.\s\-_]?(\d{6})(?:[.\s](?:\d{2,3}[.\s]){0,4}[a-z]\d{2}(?:[.\s]\d{2,3})*)?$/i;
const SERIAL_ONLY = /^\.?(\d{6})$/;
/** Words people put before a code. */
const LABEL =
  /^(?:mã(?:\s+số)?|ma(?:\s+so)?|code|số|so)?\s*(?:thủ\s+tục|thu\s+tuc|tthc|hành\s+chính)?\s*[:#]?\s*/iu;
const INSIDE = /(?<![\d.])(\d)\.(\d{6})(?!\d)/;

/**
 * Reads a procedure code in any of the forms people use: with or without the dot, with the old long suffix of the
 * province, without its leading part, with a label before it, or standing inside a sentence (with its dot).
 *
 * @param text what was typed, scanned or put into an address
 * @returns null where there is no code in it
 */
export function readProcedureCode(text: string): WrittenCode | null {
  const bare = text.normalize('NFC').trim().replace(LABEL, '').trim();
  const full = FULL.exec(bare);
  if (full?.[1] !== undefined && full[2] !== undefined) return { lead: full[1], serial: full[2] };
  const serial = SERIAL_ONLY.exec(bare);
  if (serial?.[1] !== undefined) return { lead: null, serial: serial[1] };
  const inside = INSIDE.exec(text);
  if (inside?.[1] !== undefined && inside[2] !== undefined) return { lead: inside[1], serial: inside[2] };
  return null;
}

/** Leading digits in use, the most frequent first; tried in this order where a code came without. */
export const codeLeads = ['1', '2', '3', '6', '5', '4', '7', '8', '9', '0'] as const;

/**
 * The official codes a written one can stand for: one, or one for each leading digit where that part is missing.
 *
 * @param written from {@link readProcedureCode}
 */
export function possibleCodes(written: WrittenCode): ProcedureCode[] {
  const leads = written.lead === null ? codeLeads : [written.lead];
  return leads.map((lead) => `${lead}.${written.serial}` as ProcedureCode);
}

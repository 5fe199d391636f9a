import type { AdministrativeLevel } from '../../agencies/agency.ts';
import type { ProcedureRecord } from '../procedure.ts';

/** What the search knows of one procedure. */
export interface SearchDocument {
  code: string;
  name: string;
  field: string;
  levels: readonly AdministrativeLevel[];
  /** Words that lead here and stand in no name: results, keywords of the catalogue's editors. */
  keywords: string;
  /** The text of the procedure, of little weight. */
  body: string;
  /** Among those people ask for most, e.g. because a life event leads to it. */
  common: boolean;
}

/** Enough of the text to know what a procedure is about; the rest of long ones only repeats it. */
const BODY_LIMIT = 3000;
const PAPER_LIMIT = 200;

/**
 * The part of a record that the search reads.
 *
 * @param common whether people ask for it more than for others
 */
export function searchDocument(procedure: ProcedureRecord, common: boolean): SearchDocument {
  const papers = procedure.components.flatMap((entry) => [
    entry.case.slice(0, PAPER_LIMIT),
    ...entry.items.map((item) => item.name.slice(0, PAPER_LIMIT)),
  ]);
  const body = [procedure.conditions.slice(0, 600), ...papers, procedure.steps.slice(0, 800)].join(' ');
  return {
    code: procedure.code,
    name: procedure.name,
    field: procedure.field,
    levels: procedure.levels,
    keywords: procedure.results.map((result) => result.name.slice(0, PAPER_LIMIT)).join(' '),
    body: body.slice(0, BODY_LIMIT),
    common,
  };
}

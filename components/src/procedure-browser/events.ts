import type { AdministrativeLevel } from '@motcua/domain/agencies/agency';

/** What people look for, as it is sent to the server. */
export interface SearchState {
  q: string;
  field: string;
  level: AdministrativeLevel | '';
  lifeEvent: string;
}

export interface SearchDetail extends SearchState {
  total: number;
}

export interface ProcedureDetail {
  code: string;
  name: string;
  field: string;
}

/** The events of `mc-procedure-browser`; they do not bubble. The last two may be cancelled by who takes over. */
export interface ProcedureBrowserEvents {
  'mc-search': CustomEvent<SearchDetail>;
  'mc-procedure-open': CustomEvent<ProcedureDetail>;
  'mc-procedure-close': CustomEvent<{ code: string }>;
  'mc-file-online': CustomEvent<ProcedureDetail & { url: string }>;
  'mc-file-at-counter': CustomEvent<ProcedureDetail>;
}

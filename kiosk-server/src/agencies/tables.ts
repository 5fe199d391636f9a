export interface AgenciesTables {
  agencies: {
    id: string;
    /** HN-5.1: one agency each. */
    identifier_code: string | null;
    level: string;
    parent_id: string | null;
    /** JSON, `Agency`. */
    record: string;
  };
}

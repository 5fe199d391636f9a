export interface ProceduresTables {
  procedures: {
    code: string;
    /** JSON, `ProcedureRecord`. */
    record: string;
    /** SHA-256 of the record's content. */
    hash: string;
    /** 0 where no public surface may show it. */
    public: number;
    field: string;
    /** Day the content last changed, ISO 8601. */
    updated_at: string;
  };
  life_events: {
    id: string;
    position: number;
    /** JSON, `LifeEvent`. */
    record: string;
  };
}

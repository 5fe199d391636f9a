export interface CentreTables {
  /** One row: the centre this server serves. */
  centre: {
    id: string;
    agency_id: string;
    /** JSON, `{vi, en?}`. */
    name: string;
    /** JSON, `Place`. */
    place: string;
    /** JSON, `OpeningHours`. */
    opening_hours: string;
    /** 1 where the sample province is loaded. */
    sample: number;
  };
}

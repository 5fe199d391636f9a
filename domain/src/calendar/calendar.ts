/** A stretch of opening hours inside one day, local wall-clock times `HH:MM`; `from` is inside, `to` is not. */
export interface Session {
  readonly from: string;
  readonly to: string;
}

/** A weekend day worked in place of a weekday (a swap announced by the Government). */
export interface SwappedDay {
  /** ISO date that is worked. */
  readonly date: string;
  /** ISO date of the weekday off that it replaces; its sessions are kept on `date`. */
  readonly insteadOf: string;
}

/** The days that differ from the plain week, for whole years; a year outside `years` is unknown, never guessed. */
export interface Holidays {
  readonly years: readonly number[];
  /** ISO dates not worked. */
  readonly daysOff: ReadonlySet<string>;
  /** Swapped working days by their ISO date. */
  readonly swapped: ReadonlyMap<string, SwappedDay>;
}

/**
 * When a centre works. Everything with a deadline stands on it.
 *
 * A *working day* is one of `workingWeekdays` that is not off, or a swapped day. A Saturday morning a centre opens
 * for visitors is opening time (working hours run) but no working day: the weekly rest days of the State's offices
 * are not moved by one desk's opening hours, so a period in working days never counts it.
 */
export interface WorkingCalendar {
  /** IANA zone of all wall-clock times; Việt Nam has one zone and no summer time. */
  readonly zone: string;
  /** Sessions by ISO weekday (1 = Monday … 7 = Sunday), in order, not overlapping; a missing weekday is closed. */
  readonly sessions: Readonly<Partial<Record<number, readonly Session[]>>>;
  /** ISO weekdays that count in periods of working days. */
  readonly workingWeekdays: ReadonlySet<number>;
  readonly holidays: Holidays;
}

/** A date in a year whose days off nobody has entered. */
export interface MissingHolidays {
  readonly kind: 'missing-holidays';
  readonly year: number;
  /** What to add and where, for the log and the administrator. */
  readonly message: string;
}

/** The answer of a calendar rule, or which data it lacks. */
export type CalendarResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: MissingHolidays };

/** What `motcua doctor` says of one thing. A `fault` stops work, a `warning` is something to know. */
export interface Finding {
  readonly about: string;
  readonly level: 'ok' | 'warning' | 'fault';
  /** What is so, then what to do. */
  readonly says: string;
}

export const ok = (about: string, says: string): Finding => ({ about, level: 'ok', says });
export const warning = (about: string, says: string): Finding => ({ about, level: 'warning', says });
export const fault = (about: string, says: string): Finding => ({ about, level: 'fault', says });

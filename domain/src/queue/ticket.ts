/** What a citizen sees and hears: series prefix and three digits, `A012`; unique per day and series. */
export type TicketNumber = string & { readonly __brand: 'TicketNumber' };

/**
 * The ticket's identity on paper, in a QR of a centre without an internet address: `T` and 26 Crockford base32 digits of
 * the ticket's id. Upper case only, so that a QR packs it in its dense alphanumeric mode.
 */
export type TicketCode = string & { readonly __brand: 'TicketCode' };

export const ticketStates = ['waiting', 'called', 'completed'] as const;
export type TicketState = (typeof ticketStates)[number];

/** Formats a running number of a series: `ticketNumber('A', 12)` is `A012`; a thousand and more simply grow longer. */
export function ticketNumber(prefix: string, running: number): TicketNumber {
  return `${prefix}${String(running).padStart(3, '0')}` as TicketNumber;
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code of the ticket with this id (a UUID, any case). */
export function ticketCode(id: string): TicketCode {
  let rest = BigInt(`0x${id.replaceAll('-', '')}`);
  let code = '';
  for (let i = 0; i < 26; i++) {
    code = (digits[Number(rest & 31n)] ?? '') + code;
    rest >>= 5n;
  }
  return `T${code}` as TicketCode;
}

/** The id a ticket code stands for, or null when the text is not a ticket code. Reads lower case, and O, I, L as 0, 1, 1. */
export function ticketIdOf(text: string): string | null {
  const code = text.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (!/^T[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(code)) return null;
  let value = 0n;
  for (const digit of code.slice(1)) value = (value << 5n) | BigInt(digits.indexOf(digit));
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

import { Temporal } from 'temporal-polyfill';

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or from a screen is typed right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** A pairing code is good for ten minutes and for one screen. */
export const PAIRING_CODE_LIFETIME = Temporal.Duration.from({ minutes: 10 });

/** Bytes of randomness in a code: 8 characters of 5 bits. */
export const PAIRING_CODE_BYTES = 5;

/**
 * Writes random bytes as a code of 8 characters, `7K3M9QXA`.
 *
 * @throws RangeError unless there are exactly {@link PAIRING_CODE_BYTES} bytes
 */
export function pairingCode(random: Uint8Array): string {
  if (random.length !== PAIRING_CODE_BYTES) throw new RangeError('a pairing code is made of 5 random bytes');
  const value = random.reduce((sum, byte) => sum * 256 + byte, 0);
  let code = '';
  for (let place = LENGTH - 1; place >= 0; place -= 1) {
    code += ALPHABET[Math.floor(value / 32 ** place) % 32] ?? '';
  }
  return code;
}

/** A code as it was typed: spaces, dashes and small letters are fine, O is 0, I and L are 1. Null when it is none. */
export function readPairingCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}

/** The code as it is shown: `7K3M-9QXA`. */
export function showPairingCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** Whether a stored code still pairs a screen. */
export function isUsable(
  code: { readonly expiresAt: Temporal.Instant; readonly usedAt: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean {
  return code.usedAt === null && Temporal.Instant.compare(now, code.expiresAt) < 0;
}

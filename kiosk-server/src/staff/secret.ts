import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that opens something: 256 random bits, base64url. Only its {@link digestOf} is stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret that nobody can guess: a plain SHA-256 is enough for 256 random bits. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Digest of something guessable (a user name, an address, a short code), which needs a key to stay unreadable. */
export function keyedDigest(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** The `X-CSRF-Token` of a session: follows from its token, and does not give it away. */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url');
}

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(digestOf(one)), Buffer.from(digestOf(other))];
  return timingSafeEqual(a, b);
}

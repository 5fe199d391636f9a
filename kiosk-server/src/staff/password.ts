import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { takeTurns } from './take-turns.ts';

const derive = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes; about 50 ms on one core of a counter PC. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const PARALLELISM = 1;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Two at once leave the other threads of the pool to files and DNS; more wait in line. */
const inTurn = takeTurns({ atOnce: 2, waiting: 32 });

/**
 * Hashes a password with argon2id into a PHC string (`$argon2id$v=19$m=…,t=…,p=…$salt$hash`). Passwords are compared
 * in NFKC, as keyboards write the marks of Vietnamese letters in different ways.
 *
 * @throws TooManyWaiting when the server is asked for more than it can do
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await inTurn(() => deriveKey(password, salt, parameters, HASH_BYTES));
  const { memory, passes, parallelism } = parameters;
  return `$argon2id$v=19$m=${String(memory)},t=${String(passes)},p=${String(parallelism)}$${base64(salt)}$${base64(hash)}`;
}

/** The result of {@link verifyPassword}. */
export interface PasswordCheck {
  readonly matches: boolean;
  /** The stored hash is weaker than what is made today, and the password is at hand to make it anew. */
  readonly outdated: boolean;
}

/**
 * Checks a password. With no stored hash (unknown user) it does the same work and answers no, so that the time tells
 * nothing.
 *
 * @throws TooManyWaiting when the server is asked for more than it can do
 */
export async function verifyPassword(stored: string | null, password: string): Promise<PasswordCheck> {
  const phc = stored === null ? null : readPhc(stored);
  const against = phc ?? { ...parameters, salt: Buffer.alloc(SALT_BYTES), hash: Buffer.alloc(HASH_BYTES) };
  const hash = await inTurn(() => deriveKey(password, against.salt, against, against.hash.length));
  const matches = timingSafeEqual(hash, against.hash) && phc !== null;
  return { matches, outdated: matches && !isCurrent(against) };
}

interface Parameters {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

const parameters: Parameters = { memory: MEMORY_KIB, passes: PASSES, parallelism: PARALLELISM };

function isCurrent(phc: Parameters & { hash: Buffer }): boolean {
  return (
    phc.memory === MEMORY_KIB &&
    phc.passes === PASSES &&
    phc.parallelism === PARALLELISM &&
    phc.hash.length === HASH_BYTES
  );
}

async function deriveKey(
  password: string,
  salt: Buffer,
  { memory, passes, parallelism }: Parameters,
  length: number,
): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return derive('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength: length });
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function readPhc(text: string): (Parameters & { salt: Buffer; hash: Buffer }) | null {
  const [, memory, passes, parallelism, salt, hash] = PHC.exec(text) ?? [];
  if (salt === undefined || hash === undefined) return null;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

/** Base64 without padding, as PHC strings have it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

import { parseCookie, stringifySetCookie } from 'cookie';

/** The secrets a browser may carry. */
export interface Credentials {
  /** A staff member's sign-in. */
  readonly session: string | null;
  /** A paired screen's key. */
  readonly device: string | null;
  /** Marks a browser an account has signed in on; opens nothing (see the back-off rule). */
  readonly browser: string | null;
}
export type CredentialName = keyof Credentials;

const SECRET = /^[A-Za-z0-9_-]{43}$/;

/**
 * `__Host-` ties a cookie to this very host over TLS (HN-15.6). Plain http has it only where `npm start` runs, on
 * loopback (or where somebody set MOTCUA_INSECURE_LAN): browsers refuse the prefix there, so the name goes without.
 */
function cookieName(name: CredentialName, secure: boolean): string {
  return `${secure ? '__Host-' : ''}motcua-${name}`;
}

/** Reads the secrets of a `Cookie` header; over TLS only those no other host and no plain page could have set. */
export function readCredentials(header: string | undefined, secure: boolean): Credentials {
  const cookies = parseCookie(header ?? '');
  const read = (name: CredentialName) => {
    const value = cookies[cookieName(name, secure)];
    return value !== undefined && SECRET.test(value) ? value : null;
  };
  return { session: read('session'), device: read('device'), browser: read('browser') };
}

/** A `Set-Cookie` value. With no lifetime the cookie goes when the browser is closed. */
export function setCredential(
  name: CredentialName,
  secret: string,
  options: { secure: boolean; lifetimeSeconds: number | null },
): string {
  return stringifySetCookie(cookieName(name, options.secure), secret, {
    ...attributes(options.secure),
    ...(options.lifetimeSeconds === null ? {} : { maxAge: options.lifetimeSeconds }),
  });
}

/** A `Set-Cookie` value that removes the secret from the browser. */
export function clearCredential(name: CredentialName, secure: boolean): string {
  return stringifySetCookie(cookieName(name, secure), '', { ...attributes(secure), maxAge: 0 });
}

function attributes(secure: boolean) {
  return { path: '/', httpOnly: true, secure, sameSite: 'strict' } as const;
}

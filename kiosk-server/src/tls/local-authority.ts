import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { KeyPairPem } from './certificate-maker.ts';

/** Where the centre's own authority keeps its files; `authority.key` never leaves the server. */
export interface AuthorityFiles {
  readonly directory: string;
  readonly authorityCertificate: string;
  readonly authorityKey: string;
  readonly serverCertificate: string;
  readonly serverKey: string;
}

/** What `motcua tls init` made. */
export interface IssuedCertificate {
  readonly files: AuthorityFiles;
  readonly hosts: readonly string[];
  readonly validTo: Date;
  /** SHA-256 of the authority's certificate, `AB:CD:…`, for people to compare. */
  readonly fingerprint: string;
  /** False when the authority was there before, so that enrolled machines stay enrolled. */
  readonly newAuthority: boolean;
}

/** The authority that is there was made for other names, and enrolled machines believe it for those only. */
export class OutsideAuthorityError extends Error {
  override readonly name = 'OutsideAuthorityError';
  constructor(hosts: readonly string[], directory: string) {
    super(
      `The authority in ${directory} is not for ${hosts.join(', ')}. ` +
        'Move that folder away to make a new one, and enrol every machine again.',
    );
  }
}

/** Renewed when this little is left: long enough for a holiday without anybody noticing. */
const RENEW_BEFORE_DAYS = 60;

export function authorityFiles(directory: string): AuthorityFiles {
  return {
    directory,
    authorityCertificate: join(directory, 'authority.crt'),
    authorityKey: join(directory, 'authority.key'),
    serverCertificate: join(directory, 'server.crt'),
    serverKey: join(directory, 'server.key'),
  };
}

/**
 * Makes the authority unless there is one, and a new server certificate for `hosts` (HN-15.6). Private keys are
 * readable by the owner only.
 *
 * @throws OutsideAuthorityError when there is an authority that was made for other names
 */
export async function initialise(
  directory: string,
  name: string,
  hosts: readonly string[],
  now: Date,
): Promise<IssuedCertificate> {
  const { domainsOf, makeAuthority, makeServerCertificate } = await import('./certificate-maker.ts');
  const files = authorityFiles(directory);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const domains = hosts.filter((host) => isIP(host) === 0);
  const newAuthority = !existsSync(files.authorityKey);
  if (newAuthority) {
    await save(files.authorityCertificate, files.authorityKey, await makeAuthority(name, domains, now));
  }
  const authority = await load(files.authorityCertificate, files.authorityKey);
  const believed = domainsOf(authority.certificate);
  const outside = domains.filter((host) => !believed.some((domain) => lies(host, domain)));
  if (outside.length > 0) throw new OutsideAuthorityError(outside, directory);
  const server = await makeServerCertificate(authority, hosts, now);
  await save(files.serverCertificate, files.serverKey, server);
  const { validToDate } = new X509Certificate(server.certificate);
  return {
    files,
    hosts,
    validTo: validToDate,
    fingerprint: fingerprintOf(authority.certificate),
    newAuthority,
  };
}

/**
 * Renews the server certificate when little of it is left, for the same names.
 *
 * @returns whether it was renewed; false, too, where the directory holds no authority
 */
export async function renewIfDue(directory: string, now: Date): Promise<boolean> {
  const files = authorityFiles(directory);
  if (!existsSync(files.authorityKey) || !existsSync(files.serverCertificate)) return false;
  const current = new X509Certificate(await readFile(files.serverCertificate));
  if (!isRenewalDue(current.validToDate, now)) return false;
  const { makeServerCertificate } = await import('./certificate-maker.ts');
  const authority = await load(files.authorityCertificate, files.authorityKey);
  const server = await makeServerCertificate(authority, namesIn(current), now);
  await save(files.serverCertificate, files.serverKey, server);
  return true;
}

/** Whether a host is a domain or lies below it. */
function lies(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a certificate that ends at `validTo` should be made anew. */
export function isRenewalDue(validTo: Date, now: Date): boolean {
  return validTo.getTime() - now.getTime() < RENEW_BEFORE_DAYS * 86_400_000;
}

/** SHA-256 of a certificate (PEM), `AB:CD:…`. */
export function fingerprintOf(certificate: string): string {
  return new X509Certificate(certificate).fingerprint256;
}

/** Host names and addresses a certificate is for. */
export function namesIn(certificate: X509Certificate): string[] {
  return (certificate.subjectAltName ?? '')
    .split(', ')
    .map((entry) => entry.replace(/^(DNS|IP Address):/, ''))
    .filter((entry) => entry !== '');
}

async function load(certificate: string, key: string): Promise<KeyPairPem> {
  return { certificate: await readFile(certificate, 'utf8'), key: await readFile(key, 'utf8') };
}

/** The key first: a certificate without its key would stop the server, a key without its certificate is replaced. */
async function save(certificate: string, key: string, pair: KeyPairPem): Promise<void> {
  await writeWhole(key, pair.key, 0o600);
  await writeWhole(certificate, pair.certificate, 0o644);
}

/** Written beside, made durable, and renamed, so that a power cut leaves the old file or the new one. */
async function writeWhole(path: string, text: string, mode: number): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text.endsWith('\n') ? text : `${text}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

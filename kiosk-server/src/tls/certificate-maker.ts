// The certificate library finds its parts by decorators and needs this polyfill before it.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509';
import * as x509 from '@peculiar/x509';

/** A certificate and its private key, both PEM; the key is PKCS #8. */
export interface KeyPairPem {
  readonly certificate: string;
  readonly key: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const AUTHORITY_YEARS = 10;
/** As long as public certificates may be; browsers refuse much longer ones. */
const SERVER_DAYS = 397;
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';

/**
 * Makes a certificate authority of the centre's own (HN-15.6), for networks where no public authority reaches.
 * P-256; it signs servers only, never further authorities, and is believed for `domains` and what lies below them
 * only: with a stolen key nobody can pretend to be another website to the enrolled machines.
 *
 * @throws RangeError when `domains` is empty
 */
export async function makeAuthority(
  name: string,
  domains: readonly string[],
  now: Date,
): Promise<KeyPairPem> {
  const keys = await generateKeys();
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + AUTHORITY_YEARS);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: [{ CN: [name] }],
    notBefore: anHourBefore(now),
    notAfter,
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      onlyFor(domains),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: certificate.toString('pem'), key: await exportKey(keys.privateKey) };
}

/**
 * Makes a server's certificate for these host names and addresses, signed by the authority.
 *
 * @throws RangeError when `hosts` is empty
 */
export async function makeServerCertificate(
  authority: KeyPairPem,
  hosts: readonly string[],
  now: Date,
): Promise<KeyPairPem> {
  const [first] = hosts;
  if (first === undefined) throw new RangeError('a certificate needs at least one host name');
  const issuer = new x509.X509Certificate(authority.certificate);
  const keys = await generateKeys();
  const notAfter = new Date(now.getTime() + SERVER_DAYS * 86_400_000);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: [{ CN: [first.slice(0, 64)] }],
    issuer: issuer.subject,
    notBefore: anHourBefore(now),
    notAfter: notAfter < issuer.notAfter ? notAfter : issuer.notAfter,
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: await importKey(authority.key),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([SERVER_AUTHENTICATION]),
      new x509.SubjectAlternativeNameExtension(
        hosts.map((host) => ({ type: isIP(host) === 0 ? ('dns' as const) : ('ip' as const), value: host })),
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  return { certificate: certificate.toString('pem'), key: await exportKey(keys.privateKey) };
}

/** RFC 5280 4.2.1.10; critical, so that a program that does not know it refuses rather than believes everything. */
function onlyFor(domains: readonly string[]): x509.Extension {
  if (domains.length === 0) throw new RangeError('an authority needs at least one domain');
  const permittedSubtrees = new GeneralSubtrees(
    domains.map((dNSName) => new GeneralSubtree({ base: new GeneralName({ dNSName }) })),
  );
  const constraints = new NameConstraints({ permittedSubtrees });
  return new x509.Extension(id_ce_nameConstraints, true, AsnConvert.serialize(constraints));
}

/** The domains an authority is believed for. */
export function domainsOf(authority: string): string[] {
  const extension = new x509.X509Certificate(authority).getExtension(id_ce_nameConstraints);
  if (extension === null) return [];
  const { permittedSubtrees } = AsnConvert.parse(extension.value, NameConstraints);
  return (permittedSubtrees ?? new GeneralSubtrees()).map(({ base }) => base.dNSName ?? '');
}

function generateKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function exportKey(key: CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

function importKey(pem: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', x509.PemConverter.decodeFirst(pem), ALGORITHM, false, ['sign']);
}

/** RFC 5280 4.1.2.2: positive and at most 20 bytes. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

/** Kiosk PCs whose clock is a little slow must not find the certificate "not yet valid". */
function anHourBefore(now: Date): Date {
  return new Date(now.getTime() - 3_600_000);
}

import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config/config.ts';
import type { Config } from '../config/config.ts';
import { refuseUnsafeExposure } from '../tls/exposure.ts';
import { isLoopback } from '../tls/host-names.ts';
import { isRenewalDue } from '../tls/local-authority.ts';
import { fault, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';

export function checkPublicUrl({ publicUrl }: Pick<Config, 'publicUrl'>): Finding {
  if (publicUrl === undefined) {
    return warning(
      'Public address',
      'MOTCUA_PUBLIC_URL is not set, so no QR that needs the internet is printed.',
    );
  }
  return publicUrl.startsWith('https:')
    ? ok('Public address', publicUrl)
    : warning('Public address', `${publicUrl} is not https. Citizens' phones would send codes readable.`);
}

/** Whether other machines reach this server safely (HN-15.6). */
export async function checkTls(config: Config, now: Date): Promise<Finding> {
  try {
    refuseUnsafeExposure(config);
  } catch (error) {
    if (error instanceof ConfigError) return fault('HTTPS', error.message);
    throw error;
  }
  const { tls, host, trustProxy } = config;
  if (tls !== null) return checkCertificate(tls, now);
  if (isLoopback(host)) return ok('HTTPS', 'Not needed: only this machine reaches the server.');
  return trustProxy.length > 0
    ? ok('HTTPS', `The proxy at ${trustProxy.join(', ')} does it.`)
    : warning('HTTPS', 'MOTCUA_INSECURE_LAN is on: everything crosses the network readable.');
}

export function checkScreens({ shellDir }: Pick<Config, 'shellDir'>): Finding {
  return existsSync(join(shellDir, 'index.html'))
    ? ok('Screens', shellDir)
    : fault('Screens', `${shellDir} holds no screens. Build them: npm run build.`);
}

async function checkCertificate({ cert, key }: NonNullable<Config['tls']>, now: Date): Promise<Finding> {
  try {
    const certificate = new X509Certificate(await readFile(cert));
    if (!certificate.checkPrivateKey(createPrivateKey(await readFile(key)))) {
      return fault('HTTPS', `${key} is not the key of ${cert}. Check MOTCUA_TLS.`);
    }
    const until = certificate.validToDate.toISOString().slice(0, 10);
    if (certificate.validToDate < now) return fault('HTTPS', `The certificate ended on ${until}. Renew it.`);
    if (certificate.validFromDate > now)
      return fault('HTTPS', 'The certificate is not valid yet. Check the clock.');
    return isRenewalDue(certificate.validToDate, now)
      ? warning('HTTPS', `The certificate ends on ${until}. Renew it, or start the server if it is our own.`)
      : ok('HTTPS', `The certificate is good until ${until}.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    return fault('HTTPS', `The certificate cannot be used: ${why}. Check MOTCUA_TLS.`);
  }
}

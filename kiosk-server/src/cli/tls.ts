import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { systemClock } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import { tlsDirectory } from '../tls/directory.ts';
import { reachableNames } from '../tls/host-names.ts';
import { initialise, OutsideAuthorityError } from '../tls/local-authority.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';

export const tls: Command = {
  usage: 'init [HOST...]',
  summary: "Make a certificate of this centre's own, for HTTPS on the local network",
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [action, ...hosts] = positionals;
    if (action !== 'init') throw new UsageError('tls knows: init.');
    for (const host of hosts) {
      if (!isHost(host)) throw new UsageError(`"${host}" is not a host name or an address.`);
    }
    const config = loadConfig(process.env, process.cwd());
    const now = new Date(systemClock().epochMilliseconds);
    const name = `Một Cửa (${hostname()})`;
    const made = await initialise(tlsDirectory(config), name, reachableNames(hosts), now).catch(
      (error: unknown) => {
        throw error instanceof OutsideAuthorityError ? new UsageError(error.message) : error;
      },
    );
    const { files, fingerprint, validTo, newAuthority } = made;
    const say = (text: string): void => void process.stdout.write(`${text}\n`);
    say(
      newAuthority ? 'Made an authority and a certificate.' : 'Kept the authority, made a new certificate.',
    );
    say(`For: ${made.hosts.join(', ')}`);
    say(`Valid to ${validTo.toISOString().slice(0, 10)}; the server renews it by itself.`);
    say(`Fingerprint of the authority (SHA-256):\n  ${fingerprint}`);
    say('\nStart the server with:');
    say(`  MOTCUA_TLS=${files.serverCertificate},${files.serverKey}`);
    say('  MOTCUA_HOST=0.0.0.0');
    say('  MOTCUA_TLS_ENROL_PORT=8081   (kiosk and counter PCs open this port once, over http, to enrol)');
    say(
      `\nKeep ${files.authorityKey} secret: who has it can pretend to be this server to enrolled machines.`,
    );
    return 0;
  },
};

function isHost(text: string): boolean {
  const bracketed = text.includes(':') ? `[${text}]` : text;
  return URL.parse(`https://${bracketed}`)?.host === bracketed.toLowerCase();
}

import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** A real Chromium, without the background traffic a closed network would refuse. */
export async function launchBrowser(args: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error('No Chromium for the end-to-end tests: run `npm test`, which finds or installs one.');
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

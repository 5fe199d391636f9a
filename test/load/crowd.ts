import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CrowdPlan, CrowdReport, CrowdTicket } from './ticket-client.ts';

/** Sends a crowd of clients, in a process of their own. `onTicket` hears of each answer as it comes. */
export function sendCrowd(
  plan: Omit<CrowdPlan, 'tell'>,
  onTicket?: (ticket: CrowdTicket) => void,
): Promise<CrowdReport> {
  const child = fork(fileURLToPath(new URL('ticket-client.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    child.on('message', (message: { told: CrowdTicket } | { report: CrowdReport }) => {
      if ('report' in message) resolve(message.report);
      else onTicket?.(message.told);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the crowd ended with ${String(code)}`)));
    child.send({ ...plan, tell: onTicket !== undefined } satisfies CrowdPlan);
  });
}

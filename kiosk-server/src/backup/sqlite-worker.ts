import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { copySqlite } from './sqlite-copy.ts';

// Checking a large database takes seconds; here it does not keep a kiosk waiting for its ticket.
const { source, target } = z.object({ source: z.string(), target: z.string() }).parse(workerData);
await copySqlite(source, target);
parentPort?.postMessage('done');

import { constants, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Link } from '../link.ts';
import { createPort } from '../port.ts';
import type { CloseReason, Port } from '../port.ts';

/** A busy printer takes nothing for a while; it is asked again this often. */
const retryMs = 20;
const readEveryMs = 50;

/**
 * A printer's device file (`/dev/usb/lp0`), opened non-blocking in both directions, or a plain file, which
 * only collects what is printed and never answers.
 */
export function fileLink(address: string, path: string): Link {
  return {
    address,
    open: async () => {
      const { O_RDWR, O_WRONLY, O_NONBLOCK, O_CREAT, O_APPEND } = constants;
      // A missing device must fail, not become a file of that name.
      const create = path.startsWith('/dev/') ? 0 : O_CREAT;
      const probe = await open(path, O_WRONLY | O_NONBLOCK | O_APPEND | create, 0o600);
      if ((await probe.stat()).isFile()) return filePort(probe, false);
      await probe.close();
      return filePort(await open(path, O_RDWR | O_NONBLOCK), true);
    },
  };
}

function filePort(file: FileHandle, answers: boolean): Port {
  let open = true;
  const { port, push, end } = createPort({
    write: async (chunk) => {
      for (let sent = 0; sent < chunk.length;) {
        if (!open) throw new Error('closed while writing');
        try {
          sent += (await file.write(chunk, sent)).bytesWritten;
        } catch (error) {
          if (code(error) !== 'EAGAIN') {
            end(reasonOf(error));
            throw error;
          }
          await pause(retryMs);
        }
      }
    },
    release: async () => {
      open = false;
      await file.close();
    },
  });

  async function listen(): Promise<void> {
    const buffer = new Uint8Array(256);
    while (open) {
      try {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
        if (bytesRead > 0) push(buffer.slice(0, bytesRead));
        else await pause(readEveryMs);
      } catch (error) {
        if (!open) return;
        if (code(error) !== 'EAGAIN') return end(reasonOf(error));
        await pause(readEveryMs);
      }
    }
  }

  if (answers) void listen();
  return port;
}

function code(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function reasonOf(error: unknown): CloseReason {
  // The USB printer class driver answers ENODEV once the cable is out.
  if (code(error) === 'ENODEV') return { kind: 'unplugged' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

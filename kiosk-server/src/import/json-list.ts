import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { gen, none } from 'stream-chain';
import { pick } from 'stream-json/filters/pick.js';
import { parser } from 'stream-json/parser.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';

/** The file cannot be read, or not to its end; the message says so to the person who chose it. */
export class FileFault extends Error {
  override name = 'FileFault';
}

/** Stands in the place of a record whose text is no JSON. */
export class BrokenRecord {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

interface ListOptions {
  /** Names under which the list may stand in the file's object. */
  keys: readonly string[];
  /** The key every record begins with: where reading goes on after a broken one. */
  recordKey: string;
  /** Told how many bytes were read so far. */
  onBytes?: (read: number) => void;
}

type ReadElements = (text: string | typeof none) => AsyncGenerator<{ value: unknown }>;

/**
 * The elements of a JSON list, one at a time; the file is never whole in memory. The list is the file itself or stands
 * in its object under one of `keys`. In the place of an element that is no JSON a `BrokenRecord` comes out, and reading
 * goes on where the next one begins.
 *
 * @throws FileFault where the file is missing, holds no such list, or ends too early: after every element before that
 * place was given out.
 */
export async function* readJsonList(file: string, options: ListOptions): AsyncGenerator<unknown> {
  const { keys, recordKey, onBytes } = options;
  const begin = new RegExp(`\\{\\s*"${recordKey}"\\s*:`, 'g');
  let read = readElements((await firstCharacter(file)) === '[' ? null : keys);
  let given = 0;
  let resumed = false;
  /** What followed a broken record and begins no other one yet. */
  let skipped: string | null = null;

  const source = createReadStream(file, { encoding: 'utf8' });
  for await (const chunk of source) {
    for (const piece of upToEachBrace(String(chunk))) {
      let text = piece;
      if (skipped !== null) {
        skipped += piece;
        const start = skipped.search(begin);
        if (start < 0) continue;
        text = `[${skipped.slice(start)}`;
        read = readElements(null);
        skipped = null;
        resumed = true;
      }
      try {
        for await (const { value } of read(text)) {
          given++;
          yield value;
        }
      } catch (error) {
        // Resumed in the middle, the reader does not know the brackets that close the file.
        if (!resumed || /[^\s\]}]/.test(text)) yield new BrokenRecord(reasonOf(error));
        skipped = afterFirstRecord(text, begin);
      }
    }
    onBytes?.(source.bytesRead);
  }
  try {
    if (skipped === null) for await (const _open of read(none)) given++;
  } catch {
    throw new FileFault(`The file breaks off after record ${given}. Get it once more.`);
  }
  if (given === 0) {
    throw new FileFault(`The file holds no records: expected [...] or {"${keys[0] ?? ''}": [...]}.`);
  }
}

/** A reader of the elements of a list that is the text itself (`null`) or stands under one of `keys`. */
function readElements(keys: readonly string[] | null): ReadElements {
  const tokens = parser({ streamKeys: false, streamStrings: false, streamNumbers: false });
  const read =
    keys === null
      ? gen(tokens, streamArray())
      : gen(tokens, pick({ filter: new RegExp(`^(${keys.join('|')})$`) }), streamArray());
  // The library's types leave out the mark for the end, which its functions take like any text.
  return read as ReadElements;
}

/** Short pieces, so that what stands before a fault is out before the fault is met. */
function upToEachBrace(text: string): string[] {
  return text.split(/(?<=\})/);
}

/** What may hold the next record: the broken one's own beginning is left behind. */
function afterFirstRecord(text: string, begin: RegExp): string {
  const starts = [...text.matchAll(begin)].map(({ index }) => index);
  const own = starts[0] !== undefined && /^[\s,[]*$/.test(text.slice(0, starts[0]));
  const next = own ? starts[1] : starts[0];
  return next === undefined ? '' : text.slice(next);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function firstCharacter(file: string): Promise<string> {
  const handle = await open(file).catch(() => {
    throw new FileFault(`The file ${file} cannot be read. Check its name and who may read it.`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer
      .toString('utf8', 0, bytesRead)
      .replace(/^\uFEFF/, '')
      .trimStart()
      .charAt(0);
  } catch {
    throw new FileFault(`${file} is no file that can be read.`);
  } finally {
    await handle.close();
  }
}

import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readFeed } from '#app/intel/index.server.ts';
import { type FeedReading, feedLimits } from '#app/intel/index.ts';
import { UsageError } from './usage.ts';

const options = {
  'content-type': { type: 'string' },
  base: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * `read-feed FILE… [--content-type T] [--base URL] --json`: reads feeds as fetching does and prints a line for each. A file
 * that is no feed is told as such; the call was right, so the exit code is 0.
 */
export async function readFeedCommand(argv: string[]): Promise<0> {
  const { values, positionals: files } = parseArgs({ args: argv, options, allowPositionals: true });
  const { base, json, 'content-type': contentType } = values;
  if (files.length === 0) throw new UsageError('read-feed FILE… [--content-type T] [--base URL] [--json]');
  if (base !== undefined && !(URL.canParse(base) && /^https?:/.test(base))) {
    throw new UsageError(`--base takes an address of the web, not ${base}`);
  }
  for (const file of files) {
    const reading = await readFile(file, { contentType, base });
    await write(json ? asJson(file, reading) : asText(file, reading));
  }
  return 0;
}

async function readFile(path: string, how: { contentType?: string; base?: string }): Promise<FeedReading> {
  try {
    const file = await open(path);
    try {
      if (!(await file.stat()).isFile()) return { ok: false, error: 'it cannot be read: it is no file' };
      // One byte more than allowed shows that there is more, however long the file is.
      const buffer = Buffer.alloc(Math.min((await file.stat()).size, feedLimits.bytes + 1));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return readFeed(buffer.subarray(0, bytesRead), how);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ok: false, error: `it cannot be read: ${code === 'ENOENT' ? 'there is no such file' : code}` };
  }
}

function asJson(file: string, reading: FeedReading): string {
  const { ok } = reading;
  const rest = ok ? { feed: reading.feed, items: reading.items } : { error: reading.error, feed: noFeed, items: [] };
  return `${JSON.stringify({ file, ok, ...rest })}\n`;
}

const noFeed = { title: null, link: null, language: null };

function asText(file: string, reading: FeedReading): string {
  if (!reading.ok) return `${file}: ${reading.error}\n`;
  const lines = reading.items.map(({ published, title }) => `  ${published?.slice(0, 10) ?? 'no date   '}  ${title}\n`);
  return [`${file}: ${reading.feed.title ?? 'no title'}, ${reading.items.length} items\n`, ...lines].join('');
}

/** Waits until it is written, so that the lines of a thousand feeds do not gather in memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

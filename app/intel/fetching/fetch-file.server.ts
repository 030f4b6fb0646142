import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { feedLimits } from '../reading/feed.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { AddressRefused, type Guard, guardedAgent } from './guarded-agent.server.ts';

export type FetchedFile = {
  kind: 'fetched';
  bytes: Uint8Array;
  contentType: string | undefined;
  /** Where it was in the end, after redirects. */
  address: string;
  etag: string | null;
  lastModified: string | null;
};

type Fetched = FetchedFile | { kind: 'unchanged' } | { kind: 'failed'; failure: FetchFailure };

type Fetching = {
  /** What the server said last time: it need not send again what is still the same. */
  etag?: string | null;
  lastModified?: string | null;
  guard?: Guard;
  milliseconds?: number;
  bytes?: number;
};

const mostRedirects = 5;
const patienceMilliseconds = 20_000;

/** Fetches a file of the public web. Its size, its time and its redirects are limited, and nothing of our own is reached. */
export async function fetchFile(address: string, fetching: Fetching = {}): Promise<Fetched> {
  const { guard, milliseconds = patienceMilliseconds } = fetching;
  const dispatcher = guardedAgent(guard);
  const signal = AbortSignal.timeout(milliseconds);
  try {
    return await follow(address, { ...fetching, dispatcher, signal });
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, signal) };
  } finally {
    // Whoever is slow on purpose would hold on to a connection that is only closed.
    await dispatcher.destroy();
  }
}

class Failed extends Error {
  constructor(readonly failure: FetchFailure) {
    super(failure.reason);
  }
}

function failureOf(error: unknown, signal: AbortSignal): FetchFailure {
  if (error instanceof Failed) return error.failure;
  if (isAddressRefused(error)) return { reason: 'not-public' };
  const { code = '' } = error as NodeJS.ErrnoException;
  if (signal.aborted || /TIMEOUT|ETIMEDOUT/.test(code)) return { reason: 'too-slow' };
  return { reason: 'unreachable' };
}

/** Of a name with several addresses, Node reports the failures together. */
function isAddressRefused(error: unknown): boolean {
  if (error instanceof AddressRefused) return true;
  return error instanceof AggregateError && error.errors.some(isAddressRefused);
}

type Following = Fetching & { dispatcher: Dispatcher; signal: AbortSignal };

async function follow(address: string, following: Following): Promise<Fetched> {
  let url = requireWeb(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await request(url, {
      dispatcher: following.dispatcher,
      signal: following.signal,
      headers: headersOf(following),
    });
    const { statusCode } = response;
    const next = redirectOf(response, url);
    if (next) {
      await response.body.dump({ limit: 65_536 });
      url = next;
      continue;
    }
    if (statusCode === 304) {
      await response.body.dump();
      return { kind: 'unchanged' };
    }
    if (statusCode !== 200) throw new Failed({ reason: 'status', status: statusCode });
    return readResponse(response, url, following.bytes ?? feedLimits.bytes);
  }
  throw new Failed({ reason: 'too-many-redirects' });
}

function requireWeb(address: string | URL, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new Failed({ reason: 'not-web' });
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Failed({ reason: 'not-web' });
  if (url.username !== '' || url.password !== '') throw new Failed({ reason: 'credentials' });
  return url;
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined;
  return isRedirect ? requireWeb(String(headers.location), from) : undefined;
}

function headersOf({ etag, lastModified }: Fetching): Record<string, string> {
  return {
    'user-agent': 'Tandem feed reader',
    accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

async function readResponse(response: Dispatcher.ResponseData, url: URL, limit: number): Promise<FetchedFile> {
  const { headers, body } = response;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > limit) throw new Failed({ reason: 'too-long' });
    pieces.push(piece);
  }
  return {
    kind: 'fetched',
    bytes: await unpack(Buffer.concat(pieces), headerText(headers['content-encoding']) ?? '', limit),
    contentType: headerText(headers['content-type']),
    address: url.href,
    etag: headerText(headers.etag)?.slice(0, longestHeader) ?? null,
    lastModified: headerText(headers['last-modified'])?.slice(0, longestHeader) ?? null,
  };
}

const longestHeader = 500;

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

const unpackers = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
};

/** What was packed small may be large: it is unpacked up to the limit. */
async function unpack(bytes: Buffer, encoding: string, limit: number): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return bytes;
  if (!Object.hasOwn(unpackers, name)) throw new Failed({ reason: 'unreachable' });
  try {
    return await unpackers[name as keyof typeof unpackers](bytes, { maxOutputLength: limit });
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Failed({ reason: isTooLong ? 'too-long' : 'unreachable' });
  }
}

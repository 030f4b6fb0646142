import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#db/connect.ts';
import { type AskedNewsSource, findNewsSource, insertNewsItems, updateNewsSource } from '#db/queries/news-sources.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { FetchFailure } from './fetching/fetch-failure.ts';
import { fetchFile } from './fetching/fetch-file.server.ts';
import type { Guard } from './fetching/guarded-agent.server.ts';
import { readFeed } from './reading/read-feed.server.ts';
import { demonstrationFile } from './source-address.ts';

export type SourceFetched =
  | { kind: 'fetched'; items: number; added: number }
  | { kind: 'unchanged' }
  | { kind: 'failed'; reason: FetchFailure['reason'] }
  | { kind: 'ended' };

type Fetching = {
  sourceId: number;
  now: () => Date;
  /** Whether the files of the demonstration may be read; by default where the installation is one. */
  isDemonstration?: boolean;
  guard?: Guard;
};

/** Asks a source for what is new and keeps it for the inbox. Doing it twice adds nothing twice. Throws for no such source. */
export async function fetchSource(
  db: Database,
  { sourceId, now, guard, isDemonstration }: Fetching,
): Promise<SourceFetched> {
  const source = await findNewsSource(db, sourceId);
  if (!source) throw new Error(`there is no source ${sourceId}`);
  if (source.endedAt !== null) return { kind: 'ended' };
  const known = { etag: source.etag, lastModified: source.lastModified };
  const demonstration = demonstrationFile(source.address);
  const mayReadDemonstration = isDemonstration ?? (await getSettings(db)).demonstration !== null;
  const file =
    demonstration === undefined
      ? await fetchFile(source.address, { ...known, guard })
      : await readDemonstration(mayReadDemonstration ? demonstration : undefined, known.etag);
  const askedAt = now().toISOString();
  if (file.kind === 'unchanged') {
    await updateNewsSource(db, sourceId, { askedAt, outcome: 'unchanged', detail: null });
    return { kind: 'unchanged' };
  }
  if (file.kind === 'failed') return fail(db, sourceId, { askedAt, failure: file.failure });

  const reading = readFeed(file.bytes, { contentType: file.contentType, base: file.address });
  if (!reading.ok) return fail(db, sourceId, { askedAt, failure: { reason: 'no-feed', detail: reading.error } });
  const items = reading.items.map(({ id, title, link, published, html }) => ({
    sourceId,
    key: id,
    title: title || (link ?? id),
    link,
    publishedAt: published,
    html,
    fetchedAt: askedAt,
  }));
  const added = await db.transaction().execute(async (transaction) => {
    const { etag, lastModified } = file;
    await updateNewsSource(transaction, sourceId, { askedAt, outcome: 'fetched', detail: null, etag, lastModified });
    return insertNewsItems(transaction, items);
  });
  return { kind: 'fetched', items: items.length, added };
}

type Failing = { askedAt: string; failure: FetchFailure };

async function fail(db: Database, id: number, { askedAt, failure }: Failing): Promise<SourceFetched> {
  const { reason, status, detail = null } = failure;
  const asked: AskedNewsSource = { askedAt, outcome: reason, detail: status === undefined ? detail : String(status) };
  await updateNewsSource(db, id, asked);
  return { kind: 'failed', reason };
}

/** A file of the demonstration, told apart from the one before by its digest as a server does by an ETag. */
async function readDemonstration(name: string | undefined, known: string | null) {
  const bytes =
    name === undefined ? undefined : await readFile(join('db/demo/feeds', `${name}.xml`)).catch(() => undefined);
  if (!bytes) return { kind: 'failed', failure: { reason: 'unreachable' } } as const;
  const etag = createHash('sha256').update(bytes).digest('hex');
  if (etag === known) return { kind: 'unchanged' } as const;
  const address = `https://${name}.example/`;
  return { kind: 'fetched', bytes, contentType: undefined, address, etag, lastModified: null } as const;
}

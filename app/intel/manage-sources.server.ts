import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { findOpenJob, insertJob } from '#db/queries/jobs.ts';
import { endNewsSource, findNewsSource, insertNewsSource, listNewsSourcesDue } from '#db/queries/news-sources.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { Actor, Viewer } from '../identity/index.ts';
import { askForJob } from '../jobs/index.server.ts';
import { asEditor } from './as-editor.server.ts';
import { demonstrationFile, readSourceAddress } from './source-address.ts';

type Adding = { address: string; name: string; actor: Actor; now: Date };

export type SourceAdded =
  | { kind: 'added'; id: number }
  | { kind: 'not-allowed' }
  | { kind: 'refused'; mistakes: { address?: 'no-address' | 'taken'; name?: 'missing' | 'too-long' } };

const longestName = 100;

/** Adds a source. Nothing is fetched yet. */
export async function addSource(db: Database, { address, name, actor, now }: Adding): Promise<SourceAdded> {
  const stored = readSourceAddress(address);
  const trimmed = name.trim();
  const nameMistake = trimmed === '' ? 'missing' : trimmed.length > longestName ? 'too-long' : undefined;
  if (stored === undefined || nameMistake) {
    const addressMistake = stored === undefined ? 'no-address' : undefined;
    return { kind: 'refused', mistakes: { address: addressMistake, name: nameMistake } };
  }
  const at = now.toISOString();
  const answer = await asEditor(db, actor, async (transaction): Promise<SourceAdded> => {
    const source = { address: stored, name: trimmed, addedBy: actor.personId, addedAt: at };
    const id = await insertNewsSource(transaction, source);
    if (id === undefined) return { kind: 'refused', mistakes: { address: 'taken' } };
    await record(transaction, {
      actor,
      at,
      action: 'source-added',
      subject: `source ${id}`,
      detail: { name: trimmed },
    });
    return { kind: 'added', id };
  });
  return answer ?? { kind: 'not-allowed' };
}

type Choosing = { id: number; actor: Actor; now: Date };

/** Asks a source no more. Answers whether there is such a source. */
export function endSource(db: Database, choosing: Choosing): Promise<boolean> {
  return changeSource(db, { ...choosing, action: 'source-ended', endedAt: choosing.now.toISOString() });
}

/** Asks a source again that was ended. Answers whether there is such a source. */
export function resumeSource(db: Database, choosing: Choosing): Promise<boolean> {
  return changeSource(db, { ...choosing, action: 'source-resumed', endedAt: null });
}

type Change = Choosing & { action: string; endedAt: string | null };

async function changeSource(db: Database, { id, actor, now, action, endedAt }: Change): Promise<boolean> {
  const isFound = await asEditor(db, actor, async (transaction) => {
    const source = await findNewsSource(transaction, id);
    if (!source) return false;
    const isChanged = await endNewsSource(transaction, id, endedAt);
    const event = { actor, at: now.toISOString(), action, subject: `source ${id}`, detail: { name: source.name } };
    if (isChanged) await record(transaction, event);
    return true;
  });
  return isFound ?? false;
}

type Event = { actor: Actor; at: string; action: string; subject: string; detail: Record<string, unknown> };

async function record(transaction: Database, { actor, ...event }: Event): Promise<void> {
  await insertAuditEvent(transaction, { ...event, personId: actor.personId, actor: actor.name });
}

/** Asks for a source to be fetched; while a job for it waits or runs, that is the one. Undefined where it is not asked any more. */
export async function askForFetch(
  db: Database,
  viewer: Viewer,
  { id, now }: { id: number; now: Date },
): Promise<number | undefined> {
  const source = await findNewsSource(db, id);
  if (!source || source.endedAt !== null) return undefined;
  return askForJob(db, viewer, { kind: 'fetch-source', payload: { sourceId: id, name: source.name }, now });
}

const dueMilliseconds = 60 * 60 * 1_000;

/** Asks for every source that was not asked for an hour, and answers how many those are. */
export async function askForDueFetches(db: Database, now: Date): Promise<number> {
  const due = await listNewsSourcesDue(db, new Date(now.getTime() - dueMilliseconds).toISOString());
  const isDemonstration = (await getSettings(db)).demonstration !== null;
  let asked = 0;
  for (const { id, name, address } of due) {
    // What is packed with the product does not change while it runs.
    if (isDemonstration && demonstrationFile(address)) continue;
    const job = { kind: 'fetch-source', payload: { sourceId: id, name } };
    if ((await findOpenJob(db, job.kind, job.payload)) !== undefined) continue;
    await insertJob(db, { ...job, requestedBy: null, requestedAt: now.toISOString() });
    asked += 1;
  }
  return asked;
}

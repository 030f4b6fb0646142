import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import {
  endAbandonedImport,
  giveUpImport,
  insertImport,
  listUnfinishedImports,
  touchImport,
  type UnfinishedImport,
} from '#db/queries/imports.ts';
import { deleteStagedLines } from '#db/queries/staged-lines.ts';
import { importOf } from './import-plan.server.ts';
import type { ImportRequest } from './import-request.server.ts';

/** An import renews its heartbeat with every chunk. One that is silent for so long under our eyes is dead. */
const watch = { checks: 40, everyMilliseconds: 250 };
/** By the clock alone it takes longer, because the clocks of two machines may differ. */
const deadAfterMilliseconds = 60_000;

const rowsARemoval = 5_000;

type OnChunk = () => void | Promise<void>;

/**
 * Begins an import that stages lines. Only one may do so at a time: undefined where another one lives. What a dead one
 * has staged is removed first.
 */
export async function beginStaging(db: Database, request: ImportRequest): Promise<number | undefined> {
  for (;;) {
    const { importId, others } = await db.transaction().execute(async (transaction) => {
      await lockRecord(transaction);
      const others = await listUnfinishedImports(transaction, request.kind);
      return others.length === 0
        ? { importId: await insertImport(transaction, importOf(request)), others }
        : { importId: undefined, others };
    });
    if (importId !== undefined) return importId;
    const onWait = () => request.onProgress?.(0);
    for (const other of others) {
      if (other.state === 'staging' && (await isAlive(db, other, { ...request, onWait }))) return undefined;
      await abandonImport(db, other.id, request.now, onWait);
    }
  }
}

/**
 * Gives an import up, so that it can stage and accept nothing more even if it lives, and only then removes what it has
 * staged. Another process may do the same. An import that has ended by itself is left as it is.
 */
export async function abandonImport(db: Database, importId: number, now: () => Date, onChunk?: OnChunk): Promise<void> {
  if (!(await giveUpImport(db, importId))) return;
  await removeStagedLines(db, importId, now, onChunk);
  await endAbandonedImport(db, importId, now().toISOString());
}

/**
 * Removes what an import that has not ended has staged, in chunks, so that other writers need not wait. `onChunk` is
 * told after each, because millions of lines take minutes.
 */
export async function removeStagedLines(
  db: Database,
  importId: number,
  now: () => Date,
  onChunk: OnChunk = () => {},
): Promise<void> {
  for (let removed = rowsARemoval; removed === rowsARemoval; ) {
    removed = await db.transaction().execute(async (transaction) => {
      const isUnfinished = await touchImport(transaction, importId, now().toISOString());
      return isUnfinished ? deleteStagedLines(transaction, importId, rowsARemoval) : 0;
    });
    await onChunk();
  }
}

type Watching = Pick<ImportRequest, 'kind' | 'now'> & {
  /** Whoever waits lives too, and may have others to show it to. */
  onWait: () => void | Promise<void>;
};

async function isAlive(db: Database, other: UnfinishedImport, { kind, now, onWait }: Watching): Promise<boolean> {
  if (now().getTime() - Date.parse(other.heartbeatAt) > deadAfterMilliseconds) return false;
  for (let check = 0; check < watch.checks; check += 1) {
    await wait(watch.everyMilliseconds);
    await onWait();
    const current = (await listUnfinishedImports(db, kind)).find(({ id }) => id === other.id);
    if (current?.state !== 'staging') return false;
    if (current.heartbeatAt !== other.heartbeatAt) return true;
  }
  return false;
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { endImport, insertImport, listStagingImports, renewImport } from '#db/queries/imports.ts';
import { deleteStagedLines } from '#db/queries/sales-lines.ts';
import { importOf } from './import-plan.server.ts';
import type { ImportRequest } from './import-request.server.ts';

/** An import renews its heartbeat with every chunk; one that is silent for so long is dead. */
const lease = { checks: 40, everyMilliseconds: 250 };
const leaseMilliseconds = lease.checks * lease.everyMilliseconds;

const rowsARemoval = 5_000;

/**
 * Begins an import that stages lines. Only one may do so at a time: undefined where another one lives. What a dead one
 * has staged is removed first.
 */
export async function beginStaging(db: Database, request: ImportRequest): Promise<number | undefined> {
  for (;;) {
    const { importId, others } = await db.transaction().execute(async (transaction) => {
      await lockRecord(transaction);
      const others = await listStagingImports(transaction, request.kind);
      return others.length === 0
        ? { importId: await insertImport(transaction, importOf(request)), others }
        : { importId: undefined, others };
    });
    if (importId !== undefined) return importId;
    for (const other of others) {
      if (await isAlive(db, other, request)) return undefined;
      await abandonImport(db, other.id, request.now);
    }
  }
}

/** Removes what an import has staged, in chunks, and then says so on record. Another process may do the same. */
export async function abandonImport(db: Database, importId: number, now: () => Date): Promise<void> {
  await removeStagedLines(db, importId, now);
  await db.transaction().execute(async (transaction) => {
    const end = { state: 'abandoned' as const, report: null, changeNumber: null, finishedAt: now().toISOString() };
    await endImport(transaction, importId, end);
    await deleteAll(transaction, importId);
  });
}

/** Removes what an import has staged, in chunks, so that other writers need not wait. */
export async function removeStagedLines(db: Database, importId: number, now: () => Date): Promise<void> {
  for (let removed = rowsARemoval; removed === rowsARemoval; ) {
    removed = await db.transaction().execute(async (transaction) => {
      await renewImport(transaction, importId, { heartbeatAt: now().toISOString() });
      return deleteStagedLines(transaction, importId, rowsARemoval);
    });
  }
}

/** A chunk that was staged while the removal ended is all that can be left. */
async function deleteAll(transaction: Database, importId: number): Promise<void> {
  while ((await deleteStagedLines(transaction, importId, rowsARemoval)) > 0);
}

/** Silent for longer than the lease by the clock, or by our own watching, whatever the clocks say. */
async function isAlive(
  db: Database,
  other: { id: number; heartbeatAt: string },
  { kind, now }: ImportRequest,
): Promise<boolean> {
  if (now().getTime() - Date.parse(other.heartbeatAt) > leaseMilliseconds) return false;
  for (let check = 0; check < lease.checks; check += 1) {
    await wait(lease.everyMilliseconds);
    const current = (await listStagingImports(db, kind)).find(({ id }) => id === other.id);
    if (!current) return false;
    if (current.heartbeatAt !== other.heartbeatAt) return true;
  }
  return false;
}

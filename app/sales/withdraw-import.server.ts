import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { drawChange, lockRecord } from '#db/queries/changes.ts';
import { findImport } from '#db/queries/imports.ts';
import { insertJob } from '#db/queries/jobs.ts';
import {
  deleteSegments,
  deleteWithdrawnRows,
  findRunThatKnew,
  hideWithdrawnImport,
  insertWithdrawal,
  isStillReferredTo,
  type WithdrawnRows,
} from '#db/queries/withdrawals.ts';
import { personMay } from '../identity/index.server.ts';
import type { Actor } from '../identity/index.ts';
import { permissionToImport } from './import-permission.ts';
import type { ImportKind } from './import-report.ts';
import { abandonImport } from './staging-lease.server.ts';

export const longestReason = 500;

export type WithdrawalRefusal =
  | { kind: 'no-such-import' }
  | { kind: 'not-allowed' }
  | { kind: 'no-reason' }
  | { kind: 'reason-too-long' }
  /** Nothing of the file is on record. */
  | { kind: 'nothing-taken' }
  | { kind: 'withdrawn-already' }
  /** Drafts of programmes count for nothing until they are approved. */
  | { kind: 'only-drafts' }
  /** A run has calculated with what the file said. */
  | { kind: 'run-rests'; runId: number; period: string }
  /** Other records name distributors or products that only this file knows. */
  | { kind: 'referred-to' };

export type WithdrawalAnswer = { kind: 'withdrawn'; importKind: ImportKind; rows: number } | WithdrawalRefusal;

export type WithdrawalRequest = { id: number; reason: string; actor: Actor; now: Date };

/**
 * Takes an import off the record whole, with who and why, as long as no run rests on it; afterwards only reversing lines
 * take it back. Its sales lines are invisible at once; a job then removes them, so that nobody waits for that.
 */
export async function withdrawImport(db: Database, request: WithdrawalRequest): Promise<WithdrawalAnswer> {
  try {
    return await db.transaction().execute(async (transaction) => {
      await lockRecord(transaction);
      return withdraw(transaction, request);
    });
  } catch (error) {
    if (isStillReferredTo(error)) return { kind: 'referred-to' };
    throw error;
  }
}

async function withdraw(transaction: Database, request: WithdrawalRequest): Promise<WithdrawalAnswer> {
  const { id, actor, now } = request;
  // PostgreSQL knows no NUL.
  const reason = request.reason.replaceAll('\0', '').trim();
  const record = await findImport(transaction, id);
  if (!record) return { kind: 'no-such-import' };
  const standing = await standingOfImport(transaction, record);
  const needs = permissionToImport(standing.importKind);
  if (actor.personId !== null && !(await personMay(transaction, actor.personId, needs))) return { kind: 'not-allowed' };
  if (standing.kind !== 'open') return standing;
  if (reason === '') return { kind: 'no-reason' };
  if (reason.length > longestReason) return { kind: 'reason-too-long' };

  const { importKind, changeNumber, rows } = standing;
  const at = now.toISOString();
  const change = { kind: 'withdraw-import', acceptedAt: at, acceptedBy: actor.personId };
  const withdrawnIn = await drawChange(transaction, change);
  await insertWithdrawal(transaction, {
    ...{ importId: id, changeNumber, withdrawnIn, reason },
    ...{ withdrawnBy: actor.personId, withdrawnAt: at },
  });
  if (importKind === 'sales') {
    await deleteSegments(transaction, id);
    await hideWithdrawnImport(transaction, id);
    const job = { kind: 'clear-import', payload: { importId: id } };
    await insertJob(transaction, { ...job, requestedBy: actor.personId, requestedAt: at });
  } else {
    await deleteWithdrawnRows(transaction, importKind as WithdrawnRows, changeNumber);
  }
  await insertAuditEvent(transaction, {
    at,
    personId: actor.personId,
    actor: actor.name,
    action: 'import-withdrawn',
    subject: `import ${id}`,
    detail: { kind: importKind, rows },
  });
  return { kind: 'withdrawn', importKind, rows };
}

/** Removes the sales lines of an import that was withdrawn, in chunks. Does nothing where none are left. */
export async function clearWithdrawnImport(db: Database, id: number, now: () => Date): Promise<void> {
  await abandonImport(db, id, now);
}

type ImportRecord = NonNullable<Awaited<ReturnType<typeof findImport>>>;

export type ImportStanding =
  | { kind: 'open'; importKind: ImportKind; changeNumber: number; rows: number }
  | ({ importKind: ImportKind } & Extract<
      WithdrawalRefusal,
      { kind: 'nothing-taken' | 'withdrawn-already' | 'only-drafts' | 'run-rests' }
    >);

/** Whether an import can be withdrawn, and if not, why. */
export async function standingOfImport(db: Database, record: ImportRecord): Promise<ImportStanding> {
  const importKind = record.kind as ImportKind;
  if (record.withdrawnAt !== null) return { kind: 'withdrawn-already', importKind };
  const { changeNumber, newRows } = record;
  if (changeNumber === null) return { kind: 'nothing-taken', importKind };
  if (importKind === 'programmes') return { kind: 'only-drafts', importKind };
  const run = await findRunThatKnew(db, changeNumber);
  if (run) return { kind: 'run-rests', importKind, runId: run.id, period: run.period };
  return { kind: 'open', importKind, changeNumber, rows: newRows };
}

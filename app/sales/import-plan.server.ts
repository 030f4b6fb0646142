import { basename } from 'node:path';
import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { drawChange, lockRecord } from '#db/queries/changes.ts';
import { endImport, insertImport } from '#db/queries/imports.ts';
import { tell } from '../notifications/index.server.ts';
import type { ImportReport, Verdict } from './import-report.ts';
import { type Findings, type ImportRequest, reportOf, reportOnRecord, verdictOf } from './import-request.server.ts';
import type { RowError } from './row-error.ts';

/** What the good rows of a file add to the record. `insert` is told the change number under which they are accepted. */
export type ImportPlan = {
  newRows: number;
  sameRows: number;
  errors: RowError[];
  insert: (transaction: Database, changeNumber: number) => Promise<void>;
};

/**
 * Compares with the record, decides and accepts in one transaction, so that all of the file is taken or nothing. Rows
 * that change nothing draw no change number.
 */
export async function importPlanned(
  db: Database,
  request: ImportRequest,
  findings: Findings,
  plan: (transaction: Database) => Promise<ImportPlan>,
): Promise<ImportReport> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    const { newRows, sameRows, errors, insert } = await plan(transaction);
    findings.errors.add(errors);
    Object.assign(findings, { newRows, sameRows });
    const verdict = verdictOf(findings, request);
    if (request.dryRun) return reportOf(findings, request, verdict, null);
    const importId = await insertImport(transaction, importOf(request));
    const changeNumber = verdict === 'accepted' ? await drawImportChange(transaction, request) : null;
    if (changeNumber !== null) await insert(transaction, changeNumber);
    return finishImport(transaction, { importId, request, findings, verdict, changeNumber });
  });
}

/** The record of an import that is beginning. */
export function importOf({ kind, fileName, actor, now }: ImportRequest) {
  return { kind, fileName: basename(fileName), startedBy: actor.personId, startedAt: now().toISOString() };
}

export async function drawImportChange(transaction: Database, { kind, actor, now }: ImportRequest): Promise<number> {
  return drawChange(transaction, {
    kind: `import-${kind}`,
    acceptedAt: now().toISOString(),
    acceptedBy: actor.personId,
  });
}

type Ending = {
  importId: number;
  request: ImportRequest;
  findings: Findings;
  verdict: Verdict;
  changeNumber: number | null;
};

/** Puts the end of an import on record, in the transaction that accepts or refuses it. */
export async function finishImport(transaction: Database, ending: Ending): Promise<ImportReport> {
  const { importId, request, findings, verdict, changeNumber } = ending;
  const { kind, actor, now } = request;
  const report = reportOf(findings, request, verdict, importId);
  const at = now().toISOString();
  const isEnded = await endImport(transaction, importId, {
    state: verdict,
    rowsRead: report.rows,
    newRows: report.new,
    sameRows: report.same,
    report: reportOnRecord(report),
    changeNumber,
    finishedAt: at,
  });
  if (!isEnded) throw new Error(`import ${importId} was given up, because it had not answered for a while`);
  await insertAuditEvent(transaction, {
    at,
    personId: actor.personId,
    actor: actor.name,
    action: `import-${verdict}`,
    subject: `import ${importId}`,
    detail: { kind, rows: report.rows, new: report.new, same: report.same, errors: report.errorCount },
  });
  await tellImporter(transaction, report, { importId, personId: actor.personId, at });
  await request.onEnd?.(transaction, importId);
  return report;
}

type Importer = { importId: number; personId: number | null; at: string };

async function tellImporter(transaction: Database, report: ImportReport, { importId, personId, at }: Importer) {
  const { outcome, file: fileName, new: fresh, same, errorCount: mistakes } = report;
  const told = { subject: `import ${importId}`, to: { personId }, at };
  if (outcome === 'refused') {
    await tell(transaction, { kind: 'import-refused', data: { importId, fileName, mistakes }, ...told });
    return;
  }
  const data = { importId, fileName, new: fresh, same, mistakes };
  await tell(transaction, { kind: 'import-finished', data, ...told });
}

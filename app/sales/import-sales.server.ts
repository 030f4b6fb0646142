import type { Database } from '#db/connect.ts';
import { deleteImport } from '#db/queries/imports.ts';
import type { NumberedRow } from './distinct-rows.ts';
import { refusedFile } from './file-error.ts';
import { drawImportChange, finishImport, importPlanned } from './import-plan.server.ts';
import type { ImportReport } from './import-report.ts';
import {
  createFindings,
  type Findings,
  type ImportRequest,
  refuseFile,
  reportOf,
  verdictOf,
} from './import-request.server.ts';
import { type SalesRow, sales } from './kinds/sales.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { readTableText } from './read-text.server.ts';
import type { AmountRules } from './resolve-amount.ts';
import { resolveLine } from './resolve-line.ts';
import { createRoundingSum } from './rounding-sum.ts';
import { type CellError, cellError, type Refusal, refuse } from './row-error.ts';
import type { SalesLine } from './sales-key.ts';
import { loadSalesReferences, type SalesReferences } from './sales-references.server.ts';
import { stageChunk } from './stage-sales.server.ts';
import { abandonImport, beginStaging, removeStagedLines } from './staging-lease.server.ts';
import { unknownDistributor, unknownProduct } from './unknown-codes.ts';

/** Other writers wait for a chunk at most, so that people who sign in meanwhile notice little. */
const rowsAChunk = 2_000;
/** A long stretch of bad rows stages nothing, and the import must still be seen to live. */
const rowsAHeartbeat = 20_000;

/**
 * Imports sales lines of any number in bounded memory: they are staged in chunks, invisible, and accepted all together
 * in one short transaction, so that sign-in never waits for more than a chunk and a crash leaves nothing visible.
 */
export async function importSales(db: Database, request: ImportRequest): Promise<ImportReport> {
  const findings = createFindings();
  const text = await readTableText(request.source);
  if (!text.ok) return refuseWhole(db, request, findings, text);
  const table = await readTable(text.text, sales, request.mapping);
  if (!table.ok) {
    refuseFile(findings, table.errors, table.warnings);
    return importPlanned(db, request, findings, async () => nothing);
  }
  try {
    return await importLines(db, request, { table, findings });
  } finally {
    await table.close();
  }
}

type Reading = { table: Extract<ReadTable<SalesRow>, { ok: true }>; findings: Findings };

async function importLines(db: Database, request: ImportRequest, { table, findings }: Reading): Promise<ImportReport> {
  const importId = await beginStaging(db, request);
  if (importId === undefined) {
    request.onBusy?.();
    return refuseWhole(db, request, findings, importRunning);
  }
  try {
    await stageTable(db, importId, request, { table, findings });
    return await endStaging(db, importId, request, findings);
  } catch (error) {
    await abandonImport(db, importId, request.now);
    throw error;
  }
}

const importRunning = refuse('import-running', 'no other import of sales lines at the same time');
const nothing = { newRows: 0, sameRows: 0, errors: [], insert: async () => {} };

async function refuseWhole(
  db: Database,
  request: ImportRequest,
  findings: Findings,
  refusal: Refusal,
): Promise<ImportReport> {
  refuseFile(findings, [refusedFile(refusal)]);
  return importPlanned(db, request, findings, async () => nothing);
}

async function stageTable(db: Database, importId: number, request: ImportRequest, { table, findings }: Reading) {
  const references = await loadSalesReferences(db);
  const rounding = createRoundingSum();
  const rules = { rounding: request.roundAmounts ? rounding : undefined };
  let waiting: NumberedRow<SalesLine>[] = [];
  let rowsAtHeartbeat = 0;

  async function stage(): Promise<void> {
    const { rows, newRows, sameRows } = findings;
    const heartbeat = { rowsRead: rows, newRows, sameRows, heartbeatAt: request.now().toISOString() };
    const chunk = await stageChunk(db, importId, waiting, { references, heartbeat });
    waiting = [];
    rowsAtHeartbeat = rows;
    findings.newRows += chunk.newRows;
    findings.sameRows += chunk.sameRows;
    findings.errors.add(chunk.errors);
    await request.onProgress?.(findings.rows);
  }

  for await (const { rows, errors, rowCount } of table.parts) {
    findings.errors.add(errors);
    findings.rows += rowCount;
    for (const { row, value } of rows) {
      const line = knownLine(value, references, rules);
      if (line.ok) waiting.push({ row, value: line.line });
      else findings.errors.add(line.errors.map((error) => ({ row, ...error })));
      if (waiting.length === rowsAChunk) await stage();
    }
    if (findings.rows - rowsAtHeartbeat >= rowsAHeartbeat) await stage();
  }
  await stage();
  findings.isUnreadable = table.wasCutShort();
  findings.warnings.push(...table.warnings, ...rounding.warnings());
}

type KnownLine = { ok: true; line: SalesLine } | { ok: false; errors: CellError[] };

/** All that is wrong with what a line refers to, and with its amount, at once. */
function knownLine(row: SalesRow, references: SalesReferences, rules: AmountRules): KnownLine {
  const errors: CellError[] = [];
  const isDistributor = references.distributors.has(row.distributor);
  if (!isDistributor) errors.push(cellError('distributor', row.distributor, unknownDistributor));
  if (!references.products.has(row.sku)) errors.push(cellError('sku', row.sku, unknownProduct));
  const currency = row.currency ?? references.currencyOn(row.distributor, row.day);
  if (currency === undefined && !isDistributor) return { ok: false, errors };
  const resolved = resolveLine(row, currency, rules);
  if (!resolved.ok) errors.push(resolved.error);
  return resolved.ok && errors.length === 0 ? { ok: true, line: resolved.line } : { ok: false, errors };
}

/** Accepts what was staged, or removes it. */
async function endStaging(
  db: Database,
  importId: number,
  request: ImportRequest,
  findings: Findings,
): Promise<ImportReport> {
  const verdict = verdictOf(findings, request);
  if (verdict === 'refused' || request.dryRun) {
    await removeStagedLines(db, importId, request.now, () => request.onProgress?.(findings.rows));
  }
  if (request.dryRun) {
    await deleteImport(db, importId);
    return reportOf(findings, request, verdict, null);
  }
  return db.transaction().execute(async (transaction) => {
    const changeNumber = verdict === 'accepted' ? await drawImportChange(transaction, request) : null;
    return finishImport(transaction, { importId, request, findings, verdict, changeNumber });
  });
}

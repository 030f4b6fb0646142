import type { Database } from '#db/connect.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type Day, dayInZone } from '../calendar/index.ts';
import { distinctRows, type NumberedRow } from './distinct-rows.ts';
import { refusedFile } from './file-error.ts';
import { type ImportPlan, importPlanned } from './import-plan.server.ts';
import type { ImportReport } from './import-report.ts';
import { createFindings, type Findings, type ImportRequest, refuseFile } from './import-request.server.ts';
import type { Kind } from './kinds/kind.ts';
import { readTable } from './read-table.ts';
import { readTableText } from './read-text.server.ts';
import type { AmountRules } from './resolve-amount.ts';
import { createRoundingSum } from './rounding-sum.ts';

export type PlanContext = { today: Day; present: ReadonlySet<string>; rules: AmountRules };

/** How the rows of one kind of file are compared with the record. */
export type TableImport<Row> = {
  kind: Kind<Row>;
  /** Fills in what a row leaves to the day of import. */
  complete?: (row: Row, today: Day) => Row;
  plan: (transaction: Database, rows: NumberedRow<Row>[], context: PlanContext) => Promise<ImportPlan>;
};

/** Imports a file whose rows fit into memory: all but sales lines. */
export async function importTable<Row extends object>(
  db: Database,
  request: ImportRequest,
  { kind, complete = (row) => row, plan }: TableImport<Row>,
): Promise<ImportReport> {
  const findings = createFindings();
  const { rows, present } = await readRows(request, kind, findings);
  const { timeZone } = await getSettings(db);
  const today = dayInZone(request.now(), timeZone);
  const completed = rows.map(({ row, value }) => ({ row, value: complete(value, today) }));
  const distinct = distinctRows(completed, kind.key);
  findings.errors.add(distinct.errors);
  const repeated = rows.length - distinct.rows.length - distinct.errors.length;
  const rounding = createRoundingSum();
  const rules = { rounding: request.roundAmounts ? rounding : undefined };
  return importPlanned(db, request, findings, async (transaction) => {
    const planned = await plan(transaction, distinct.rows, { today, present, rules });
    findings.warnings.push(...rounding.warnings());
    return { ...planned, sameRows: planned.sameRows + repeated };
  });
}

async function readRows<Row>(
  { source, mapping, onProgress }: ImportRequest,
  kind: Kind<Row>,
  findings: Findings,
): Promise<{ rows: NumberedRow<Row>[]; present: Set<string> }> {
  const rows: NumberedRow<Row>[] = [];
  const text = await readTableText(source);
  if (!text.ok) {
    refuseFile(findings, [refusedFile(text)]);
    return { rows, present: new Set() };
  }
  const table = await readTable(text.text, kind, mapping);
  if (!table.ok) {
    refuseFile(findings, table.errors, table.warnings);
    return { rows, present: new Set() };
  }
  for await (const part of table.parts) {
    for (const numbered of part.rows) rows.push(numbered);
    findings.errors.add(part.errors);
    findings.rows += part.rowCount;
    await onProgress?.(findings.rows);
  }
  findings.warnings.push(...table.warnings);
  findings.isUnreadable = table.wasCutShort();
  return { rows, present: new Set(table.present) };
}

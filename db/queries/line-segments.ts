import { type ExpressionBuilder, sql } from 'kysely';
import { type DayRange, dayToText } from '#app/calendar/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import type { LineChoice } from './calculation-lines.ts';
import type { Knowledge } from './changes.ts';
import { getDocumentBatch, makeMissingDocumentSegments } from './document-segments.ts';
import { type BatchRow, batchFrom, batchOf, bytesOf, joinBatches, type LineBatch } from './line-batches.ts';
import { listImportsWithout } from './segmented-imports.ts';

/**
 * The same batches as from the rows, from segments that hold an import's lines of a month as columns: reading them takes
 * a small part of the time. Segments that are missing are made first; accepted lines never change, so they stay right.
 */
export async function* readLineSegments(
  db: Database,
  { watermark }: Knowledge,
  { days }: LineChoice,
): AsyncGenerator<LineBatch> {
  if (!days) return;
  await makeMissingSegments(db);
  if (days.withDocuments) await makeMissingDocumentSegments(db);
  const keys = await db
    .selectFrom('lineSegments as segment')
    .innerJoin('imports', 'imports.id', 'segment.importId')
    .select(['segment.month', 'segment.importId'])
    .where((e) => e.or([isInMonths(e, days), ...(days.due ? [fallsDueWithin(e, days.due)] : [])]))
    .where('imports.changeNumber', '<=', watermark)
    .orderBy('segment.month')
    .orderBy('imports.changeNumber')
    .execute();
  for (const { month, importId } of keys) {
    const segment = await db
      .selectFrom('lineSegments')
      .select(['lineCount', 'currencies', 'bytes'])
      .where('month', '=', month)
      .where('importId', '=', importId)
      .executeTakeFirstOrThrow();
    const batch = batchFrom(segment.bytes, segment.lineCount, JSON.parse(segment.currencies));
    yield days.withDocuments ? { ...batch, documents: await getDocumentBatch(db, { month, importId }) } : batch;
  }
}

type Where = ExpressionBuilder<Tables & { segment: Tables['lineSegments'] }, 'segment'>;

function isInMonths(where: Where, { from, to }: DayRange) {
  return where.and([
    where('segment.month', '>=', monthOf(dayToText(from))),
    where('segment.month', '<=', monthOf(dayToText(to))),
  ]);
}

/** Whether a line of the segment may fall due on these days. */
function fallsDueWithin(where: Where, { from, to }: DayRange) {
  return where.exists(
    where
      .selectFrom('documentSegments as documents')
      .select('documents.month')
      .whereRef('documents.month', '=', 'segment.month')
      .whereRef('documents.importId', '=', 'segment.importId')
      .where('documents.dueFrom', '<=', dayToText(to))
      .where('documents.dueTo', '>=', dayToText(from)),
  );
}

/** The months, written `2026-07`, in which there are sales lines that a run has read. */
export async function listMonthsWithLines(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('lineSegments').select('month').distinct().orderBy('month').execute();
  return rows.map(({ month }) => month);
}

/** Makes the segments of every accepted import that lacks any. Two at once make the same ones. */
export async function makeMissingSegments(db: Database): Promise<void> {
  for (const id of await listImportsWithout(db, 'line_segments')) await makeSegments(db, id);
}

const rowsARead = 20_000;

/** All segments of an import in one short transaction, so that it has all of them or none. */
async function makeSegments(db: Database, importId: number): Promise<void> {
  const months = new Map<string, LineBatch[]>();
  for (let after = 0; ; ) {
    const rows = await listRowsOfImport(db, importId, after);
    for (const [month, some] of byMonth(rows)) months.set(month, [...(months.get(month) ?? []), batchOf(some)]);
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  await db.transaction().execute(async (transaction) => {
    for (const [month, batches] of months) {
      const batch = joinBatches(batches);
      const segment = { month, importId, lineCount: batch.count, currencies: JSON.stringify(batch.currencies) };
      await transaction
        .insertInto('lineSegments')
        .values({ ...segment, bytes: bytesOf(batch) })
        .onConflict((conflict) => conflict.columns(['month', 'importId']).doNothing())
        .execute();
    }
  });
}

async function listRowsOfImport(db: Database, importId: number, after: number): Promise<BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select id, distributor_id, product_id, territory_id, date, quantity_milli, amount_minor, currency, source, is_return,
      price_type
    from sales_lines where import_id = ${importId} and id > ${after} order by id limit ${rowsARead}`.execute(
    db.withoutPlugins(),
  );
  return rows;
}

function byMonth(rows: readonly BatchRow[]): Map<string, BatchRow[]> {
  const months = new Map<string, BatchRow[]>();
  for (const row of rows) {
    const month = months.get(monthOf(row.date));
    if (month) month.push(row);
    else months.set(monthOf(row.date), [row]);
  }
  return months;
}

function monthOf(date: string): string {
  return date.slice(0, 7);
}

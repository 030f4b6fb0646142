import { sql } from 'kysely';
import { dayToText, periodOfDay } from '#app/calendar/index.ts';
import { createColumns, reserveLines, type SalesColumns } from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';
import { isPostgres } from '../migrations/dialect.ts';
import type { Knowledge } from './changes.ts';
import { type BatchRow, batchOf, type LineBatch } from './line-batches.ts';

export type LineChoice = {
  /** Business days, both inclusive; without, no lines are read. */
  days: { from: number; to: number } | undefined;
  /** Only the lines of one distributor, in the order of their keys. */
  distributorId?: number;
};

/** Lines, and the lists in which their territories and currencies are positions. */
export type LineColumns = { lines: SalesColumns; territories: string[]; currencies: string[] };

/**
 * Batches of accepted lines: by month, in it by the number of the change that accepted them, in it by id; those of one
 * distributor in the order of their keys, which decides ties.
 */
export async function* readLineBatches(
  db: Database,
  { watermark }: Knowledge,
  { days, distributorId }: LineChoice,
): AsyncGenerator<LineBatch> {
  if (!days) return;
  if (distributorId !== undefined) {
    const own = sql`and line.distributor_id = ${distributorId}`;
    yield batchOf(await listRows(db, { watermark, days, own, order: keyOrder(db) }));
    return;
  }
  for (let { from } = days; from <= days.to; ) {
    const to = Math.min(periodOfDay(from, 'month', { startMonth: 1 }).lastDay, days.to);
    const order = sql`imports.change_number, line.id`;
    yield batchOf(await listRows(db, { watermark, days: { from, to }, own: sql``, order }));
    from = to + 1;
  }
}

type Fragment = ReturnType<typeof sql>;
type RowChoice = { watermark: number; days: { from: number; to: number }; own: Fragment; order: Fragment };

/** Without the plugin that renames columns, which would take longer than the reading. */
async function listRows(db: Database, { watermark, days, own, order }: RowChoice): Promise<BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select line.id, line.distributor_id, line.product_id, line.territory_id, line.date, line.quantity_milli,
      line.amount_minor, line.currency, line.source, line.is_return, line.price_type
    from sales_lines line inner join imports on imports.id = line.import_id
    where line.date between ${dayToText(days.from)} and ${dayToText(days.to)} ${own}
      and imports.change_number <= ${watermark}
    order by ${order}`.execute(db.withoutPlugins());
  return rows;
}

/** Text is compared by its bytes, which SQLite does by itself. */
function keyOrder(db: Database): Fragment {
  const bytes = isPostgres(db as never) ? sql`collate "C"` : sql``;
  return sql`line.source, line.document ${bytes}, line.line ${bytes}`;
}

type Positions = { distributors: Int32Array; products: Int32Array };

/** The lines of all batches that lie in the days, as the engine takes them. */
export async function columnsOf(
  db: Database,
  batches: AsyncIterable<LineBatch>,
  { days, positions }: { days: LineChoice['days']; positions: Positions },
): Promise<LineColumns> {
  const lines = createColumns();
  const [territories, currencies] = [growingList<number>(), growingList<string>()];
  for await (const batch of batches) {
    reserveLines(lines, batch.count);
    for (let at = 0; at < batch.count; at += 1) {
      const day = batch.day[at] as number;
      if (!days || day < days.from || day > days.to) continue;
      const territoryId = batch.territoryId[at] as number;
      const to = lines.count;
      lines.lineId[to] = batch.lineId[at] as number;
      lines.distributor[to] = positions.distributors[batch.distributorId[at] as number] as number;
      lines.product[to] = positions.products[batch.productId[at] as number] as number;
      lines.territory[to] = territoryId === 0 ? -1 : territories.positionOf(territoryId);
      lines.day[to] = day;
      lines.quantityMilli[to] = batch.quantityMilli[at] as number;
      lines.amountMinor[to] = batch.amountMinor[at] as number;
      lines.currency[to] = currencies.positionOf(batch.currencies[batch.currency[at] as number] as string);
      lines.flags[to] = batch.flags[at] as number;
      lines.count += 1;
    }
  }
  const codes = await db.selectFrom('territories').select(['id', 'code']).execute();
  const territoryCodes = new Map(codes.map(({ id, code }) => [id, code]));
  return {
    lines,
    territories: territories.items().map((id) => territoryCodes.get(id) as string),
    currencies: currencies.items(),
  };
}

/** Numbers the documents of lines and ranks the lines by (source, document, line), which decides ties. */
export async function nameLines(
  db: Database,
  { watermark }: Knowledge,
  { days, distributorId }: LineChoice,
  lines: SalesColumns,
): Promise<void> {
  const positions = new Map<number, number>();
  for (let at = 0; at < lines.count; at += 1) positions.set(lines.lineId[at] as number, at);
  const own = distributorId === undefined ? sql`` : sql`and line.distributor_id = ${distributorId}`;
  const [document, rank] = [new Int32Array(lines.count), new Int32Array(lines.count)];
  const numbers = growingList<string>();
  const { rows } = days
    ? await sql<{ id: number; document: string }>`
        select line.id, line.document from sales_lines line inner join imports on imports.id = line.import_id
        where line.date between ${dayToText(days.from)} and ${dayToText(days.to)} ${own}
          and imports.change_number <= ${watermark}
        order by ${keyOrder(db)}`.execute(db.withoutPlugins())
    : { rows: [] };
  rows.forEach((row, place) => {
    const at = positions.get(row.id);
    if (at === undefined) throw new Error(`the sales line ${row.id} was not read`);
    document[at] = numbers.positionOf(row.document);
    rank[at] = place;
  });
  lines.document = document;
  lines.rank = rank;
}

/** A list of what was met, in the order of its first appearance. */
function growingList<Item>() {
  const positions = new Map<Item, number>();
  return {
    positionOf(item: Item): number {
      const known = positions.get(item);
      if (known !== undefined) return known;
      positions.set(item, positions.size);
      return positions.size - 1;
    },
    items: () => [...positions.keys()],
  };
}

import { sql } from 'kysely';
import { type DayRange, dayToText, isWithin, periodOfDay, requireDay } from '#app/calendar/index.ts';
import { createColumns, type DaysRead, documentColumns, reserveLines, type SalesColumns } from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';
import { isPostgres } from '../migrations/dialect.ts';
import type { Knowledge } from './changes.ts';
import { type BatchRow, batchOf, type LineBatch } from './line-batches.ts';

export type LineChoice = {
  /** Which business days; without, no lines are read. */
  days: DaysRead | undefined;
  /** Only the lines of some distributors, in the order of their keys. */
  distributorIds?: readonly number[];
};

/** Lines, and the lists in which their territories, currencies and documents are positions. */
export type LineColumns = { lines: SalesColumns; territories: string[]; currencies: string[]; documents: string[] };

/**
 * Batches of accepted lines: by month, in it by the number of the change that accepted them, in it by id; those of some
 * distributors in the order of their keys, which decides ties.
 */
export async function* readLineBatches(
  db: Database,
  { watermark }: Knowledge,
  { days, distributorIds }: LineChoice,
): AsyncGenerator<LineBatch> {
  if (!days) return;
  if (distributorIds !== undefined) {
    const own = sql`and line.distributor_id in (${sql.join(distributorIds)})`;
    yield batchOf(await listRows(db, { watermark, days, own, order: keyOrder(db) }));
    return;
  }
  for (const month of await monthsRead(db, days)) {
    const { firstDay, lastDay } = periodOfDay(requireDay(`${month}-01`), 'month', { startMonth: 1 });
    const own = sql`and line.date between ${dayToText(firstDay)} and ${dayToText(lastDay)}`;
    yield batchOf(await listRows(db, { watermark, days, own, order: sql`imports.change_number, line.id` }));
  }
}

/** The months of the days, and of the lines that fall due on those that are asked for, in their order. */
async function monthsRead(db: Database, { from, to, due }: DaysRead): Promise<string[]> {
  const months = new Set<string>();
  for (let day = from; day <= to; ) {
    const { text, lastDay } = periodOfDay(day, 'month', { startMonth: 1 });
    months.add(text);
    day = lastDay + 1;
  }
  if (due) {
    const { rows } = await sql<{ month: string }>`
      select distinct substr(date, 1, 7) as month from sales_lines
      where due_date between ${dayToText(due.from)} and ${dayToText(due.to)}`.execute(db.withoutPlugins());
    for (const { month } of rows) months.add(month);
  }
  return [...months].sort();
}

type Fragment = ReturnType<typeof sql>;
type RowChoice = { watermark: number; days: DaysRead; own: Fragment; order: Fragment };

/** Without the plugin that renames columns, which would take longer than the reading. */
async function listRows(db: Database, { watermark, days, own, order }: RowChoice): Promise<BatchRow[]> {
  const between = (column: Fragment, { from, to }: DayRange) =>
    sql`${column} between ${dayToText(from)} and ${dayToText(to)}`;
  const isRead = between(sql`line.date`, days);
  const { rows } = await sql<BatchRow>`
    select line.id, line.distributor_id, line.product_id, line.territory_id, line.date, line.quantity_milli,
      line.amount_minor, line.currency, line.source, line.is_return, line.price_type
      ${days.withDocuments ? sql`, line.document, line.due_date, line.paid_date` : sql``}
    from sales_lines line inner join imports on imports.id = line.import_id
    where ${days.due ? sql`(${isRead} or ${between(sql`line.due_date`, days.due)})` : isRead} ${own}
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

/** The lines of all batches that lie in the days and belong to a distributor of the list, as the engine takes them. */
export async function columnsOf(
  db: Database,
  batches: AsyncIterable<LineBatch>,
  { days, positions }: { days: LineChoice['days']; positions: Positions },
): Promise<LineColumns> {
  const lines = createColumns(0, { withDocuments: days?.withDocuments });
  const [territories, currencies, documents] = [growingList<number>(), growingList<string>(), growingList<string>()];
  for await (const batch of batches) {
    const chosen = chosenOf(batch, days, positions);
    reserveLines(lines, chosen.length);
    const documentOf = batch.documents && listed(batch.documents.documents, documents);
    const currencyOf = listed(batch.currencies, currencies);
    for (const at of chosen) {
      const territoryId = batch.territoryId[at] as number;
      const to = lines.count;
      lines.lineId[to] = batch.lineId[at] as number;
      lines.distributor[to] = positions.distributors[batch.distributorId[at] as number] as number;
      lines.product[to] = positions.products[batch.productId[at] as number] as number;
      lines.territory[to] = territoryId === 0 ? -1 : territories.positionOf(territoryId);
      lines.day[to] = batch.day[at] as number;
      lines.quantityMilli[to] = batch.quantityMilli[at] as number;
      lines.amountMinor[to] = batch.amountMinor[at] as number;
      lines.currency[to] = currencyOf(batch.currency[at] as number);
      lines.flags[to] = batch.flags[at] as number;
      if (batch.documents && documentOf) {
        const held = documentColumns(lines);
        held.document[to] = documentOf(batch.documents.document[at] as number);
        held.dueDay[to] = batch.documents.dueDay[at] as number;
        held.paidDay[to] = batch.documents.paidDay[at] as number;
      }
      lines.count += 1;
    }
  }
  const codes = await db.selectFrom('territories').select(['id', 'code']).execute();
  const territoryCodes = new Map(codes.map(({ id, code }) => [id, code]));
  return {
    lines,
    territories: territories.items().map((id) => territoryCodes.get(id) as string),
    currencies: currencies.items(),
    documents: documents.items(),
  };
}

/** The positions of these lines in a batch. */
function chosenOf(batch: LineBatch, days: LineChoice['days'], { distributors }: Positions): Int32Array {
  const chosen = new Int32Array(batch.count);
  let count = 0;
  for (let at = 0; days && at < batch.count; at += 1) {
    const isListed = (distributors[batch.distributorId[at] as number] ?? -1) >= 0;
    if (isListed && (isWithin(batch.day[at] as number, days) || fallsDue(batch, at, days))) chosen[count++] = at;
  }
  return chosen.subarray(0, count);
}

function fallsDue({ documents }: LineBatch, at: number, { due }: DaysRead): boolean {
  return due !== undefined && documents !== undefined && isWithin(documents.dueDay[at] as number, due);
}

/** By the position in a batch's own list, that in the list of all; a name is looked up once. */
function listed(names: readonly string[], all: ReturnType<typeof growingList<string>>): (own: number) => number {
  const positions = new Int32Array(names.length).fill(-1);
  return (own) => {
    if ((positions[own] as number) < 0) positions[own] = all.positionOf(names[own] as string);
    return positions[own] as number;
  };
}

/** Ranks lines by (source, document, line), which decides ties. */
export async function rankLines(db: Database, { distributorIds }: LineChoice, lines: SalesColumns): Promise<void> {
  const positions = new Map<number, number>();
  for (let at = 0; at < lines.count; at += 1) positions.set(lines.lineId[at] as number, at);
  const days = lines.day
    .subarray(0, lines.count)
    .reduce(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
      from: Infinity,
      to: -Infinity,
    });
  const rank = new Int32Array(lines.count);
  lines.rank = rank;
  if (lines.count === 0) return;
  const own = distributorIds === undefined ? sql`` : sql`and line.distributor_id in (${sql.join(distributorIds)})`;
  const { rows } = await sql<{ id: number }>`
    select line.id from sales_lines line
    where line.date between ${dayToText(days.from)} and ${dayToText(days.to)} ${own}
    order by ${keyOrder(db)}`.execute(db.withoutPlugins());
  let place = 0;
  for (const { id } of rows) {
    const at = positions.get(id);
    if (at === undefined) continue;
    rank[at] = place;
    place += 1;
  }
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

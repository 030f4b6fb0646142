import { sql } from 'kysely';
import { dayToText, requireDay } from '#app/calendar/index.ts';
import { appendLine, createColumns, priceTypes, type SalesColumns } from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';
import { isPostgres } from '../migrations/dialect.ts';
import type { LineChoice, Positions } from './calculation-inputs.ts';
import type { Knowledge } from './changes.ts';

type Choice = LineChoice & { positions: { distributors: Positions; products: Positions } };
type Row = {
  id: number;
  distributor_id: number;
  product_id: number;
  territory_id: number | null;
  date: string;
  quantity_milli: number;
  amount_minor: number;
  currency: string;
  source: number;
  is_return: number;
  price_type: number;
};

const daysARead = 31;

/** Lines, and the lists in which their territories and currencies are positions. */
export type LineColumns = { lines: SalesColumns; territories: string[]; currencies: string[] };

/**
 * The accepted lines of some days as columns. They come by month and id, those of a single distributor in the order of
 * their keys, which decides ties. They are read in stretches, because a million rows at once would be as many objects.
 */
export async function listLineColumns(
  db: Database,
  { watermark }: Knowledge,
  { days, distributorId, positions }: Choice,
): Promise<LineColumns> {
  const codes = await db.selectFrom('territories').select(['id', 'code']).execute();
  const territoryCodes = new Map(codes.map(({ id, code }) => [id, code]));
  const lines = createColumns();
  const [territories, currencies] = [growingList<number>(), growingList<string>()];
  const dayOf = remembered(requireDay);
  for (const stretch of days ? stretches(days, distributorId === undefined) : []) {
    for (const row of await listRows(db, stretch, { watermark, distributorId })) {
      appendLine(lines, {
        lineId: row.id,
        distributor: positions.distributors[row.distributor_id] as number,
        product: positions.products[row.product_id] as number,
        territory: row.territory_id === null ? -1 : territories.positionOf(row.territory_id),
        day: dayOf(row.date),
        quantityMilli: row.quantity_milli,
        amountMinor: row.amount_minor,
        currency: currencies.positionOf(row.currency),
        isSellOut: row.source === 1,
        isReturn: row.is_return === 1,
        priceType: priceTypes[row.price_type] as (typeof priceTypes)[number],
      });
    }
  }
  return {
    lines,
    territories: territories.items().map((id) => territoryCodes.get(id) as string),
    currencies: currencies.items(),
  };
}

type Days = { from: number; to: number };

function* stretches({ from, to }: Days, inParts: boolean): Generator<Days> {
  if (!inParts) return yield { from, to };
  for (let start = from; start <= to; start += daysARead)
    yield { from: start, to: Math.min(start + daysARead - 1, to) };
}

/** Without the plugin that renames columns, which would take longer than the reading. */
async function listRows(
  db: Database,
  { from, to }: Days,
  { watermark, distributorId }: { watermark: number; distributorId: number | undefined },
): Promise<Row[]> {
  const order = distributorId === undefined ? sql`id` : keyOrder(db);
  const { rows } = await sql<Row>`
    select id, distributor_id, product_id, territory_id, date, quantity_milli, amount_minor, currency, source,
      is_return, price_type
    from sales_lines
    where date between ${dayToText(from)} and ${dayToText(to)}
      ${distributorId === undefined ? sql`` : sql`and distributor_id = ${distributorId}`}
      and import_id in (select id from imports where change_number <= ${watermark})
    order by ${order}`.execute(db.withoutPlugins());
  return rows;
}

/** Text is compared by its bytes, which SQLite does by itself. */
function keyOrder(db: Database) {
  const bytes = isPostgres(db as never) ? sql`collate "C"` : sql``;
  return sql`source, document ${bytes}, line ${bytes}`;
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

/** Lines repeat their few dates. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

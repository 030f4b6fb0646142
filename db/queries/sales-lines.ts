import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { rowsAStatement } from './codes.ts';
import { distributorNameOn, distributorsCalled } from './distributors.ts';
import { distributorInside, productInside, unindexed } from './inside.ts';
import { pageByKey } from './page.ts';
import { productNameOn } from './products.ts';
import type { StoredLine } from './staged-lines.ts';

export type NamedLine = Pick<
  StoredLine,
  'document' | 'line' | 'date' | 'quantityMilli' | 'amountMinor' | 'currency'
> & {
  sku: string;
  /** The product's name on the line's date, as far as was known. */
  product: string | null;
};

/** Lines by their id, with what people call them. */
export async function listNamedLines(
  db: Database,
  ids: readonly number[],
  { watermark }: { watermark: number },
): Promise<Map<number, NamedLine>> {
  const named = new Map<number, NamedLine>();
  for (let at = 0; at < ids.length; at += rowsAStatement) {
    const rows = await selectNamedLines(db, ids.slice(at, at + rowsAStatement), watermark);
    for (const { id, ...line } of rows) named.set(id, line);
  }
  return named;
}

/** The same as a look-up by id, which throws for a line that is not there. */
export async function nameLinesById(
  db: Database,
  ids: readonly number[],
  knowledge: { watermark: number },
): Promise<(id: number) => NamedLine> {
  const named = await listNamedLines(db, ids, knowledge);
  return (id) => {
    const line = named.get(id);
    if (!line) throw new Error(`there is no sales line ${id}`);
    return line;
  };
}

function selectNamedLines(db: Database, ids: readonly number[], watermark: number) {
  return db
    .selectFrom('salesLines')
    .innerJoin('products', 'products.id', 'salesLines.productId')
    .select(['salesLines.id', 'document', 'line', 'date', 'quantityMilli', 'amountMinor', 'currency', 'products.sku'])
    .select(productNameOn({ day: sql.ref('salesLines.date'), watermark }).as('product'))
    .where('salesLines.id', 'in', ids)
    .execute();
}

/** The latest of these days, both inclusive, on which anyone has a line that was known; undefined where nobody has. */
export async function findLatestLineDate(
  db: Database,
  { watermark }: { watermark: number },
  { from, to }: { from: string; to: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('salesLines as line')
    .select('line.date')
    .where('line.date', '>=', from)
    .where('line.date', '<=', to)
    // As a join, the imports would be read first and all their lines sorted.
    .where((e) =>
      e.exists(
        e
          .selectFrom('imports')
          .select('imports.id')
          .whereRef('imports.id', '=', 'line.importId')
          .where('imports.changeNumber', '<=', watermark),
      ),
    )
    .orderBy('line.date', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.date;
}

/** Which lines: of distributors with a code or of whom a name contains a text, of one SKU or document, within dates. */
export type LineFilter = { distributor?: string; sku?: string; document?: string; from?: string; to?: string };

/** The place of a line in the list: by date, then by id. */
export type LinePlace = { date: string; id: number };

export const linesAPage = 50;

/** A page of the accepted lines inside the fence, the newest date first, after `before`, with distributors as they are called today. */
export async function listAcceptedLines(
  db: Database,
  fence: Fence,
  {
    filter,
    before,
    limit = linesAPage,
    today,
  }: { filter: LineFilter; before?: LinePlace; limit?: number; today: string },
) {
  const { distributor, sku, document, from, to } = filter;
  const called = distributor === undefined ? undefined : await distributorsCalled(db, distributor).execute();
  const rows = await db
    .selectFrom('salesLines as line')
    .innerJoin('distributors', 'distributors.id', 'line.distributorId')
    .innerJoin('products', 'products.id', 'line.productId')
    .select(['line.id', 'line.document', 'line.line', 'line.date', 'line.quantityMilli', 'line.amountMinor'])
    .select(['line.currency', 'distributors.code as distributorCode', 'products.sku'])
    .select(distributorNameOn(today).as('distributorName'))
    // As a join, the imports would be read first and all their lines sorted.
    .where((e) =>
      e.exists(
        e
          .selectFrom('imports')
          .select('imports.id')
          .whereRef('imports.id', '=', 'line.importId')
          .where('imports.changeNumber', 'is not', null),
      ),
    )
    .where(distributorInside('line.distributorId', fence))
    .where(productInside('line.productId', fence.limits))
    .$if(called !== undefined, (query) => query.where(isOneOf('line.distributorId', called ?? [])))
    .$if(sku !== undefined, (query) => query.where('products.sku', '=', sku as string))
    .$if(document !== undefined, (query) => query.where('line.document', '=', document as string))
    .$if(from !== undefined, (query) => query.where('line.date', '>=', from as string))
    .$if(to !== undefined, (query) => query.where('line.date', '<=', to as string))
    .$if(before !== undefined, (query) =>
      query.where((e) =>
        e(e.refTuple('line.date', 'line.id'), '<', e.tuple((before as LinePlace).date, (before as LinePlace).id)),
      ),
    )
    .orderBy('line.date', 'desc')
    .orderBy('line.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageByKey(rows, limit, ({ date, id }) => ({ date, id }));
}

const fewDistributors = 20;

/** The lines of a few distributors are found by an index and sorted; of many, the list is walked and each line asked. */
function isOneOf(column: string, distributors: readonly { id: number }[]): RawBuilder<SqlBool> {
  const ids = [...new Set(distributors.map(({ id }) => id))];
  if (ids.length === 0) return sql`false`;
  const value = ids.length > fewDistributors ? unindexed(column) : sql.ref(column);
  return sql`${value} in (${sql.join(ids)})`;
}

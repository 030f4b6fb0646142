import { type Fence, noLimits } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { beginsWith, bytewise } from './begins-with.ts';
import { distributorNameOn } from './distributors.ts';
import { distributorInside, listProductsInside, productInside } from './inside.ts';

/** What something is and was called up to a day: the code, which stays, and its names, today's first. */
export type Called = { id: number; code: string; names: string[] };

/** What every distributor is and was called, whoever may see it. */
export async function listDistributorsCalled(db: Database, { today }: { today: string }): Promise<Called[]> {
  const rows = await db
    .selectFrom('distributors')
    .leftJoin('distributorVersions as version', 'version.distributorId', 'distributors.id')
    .select(['distributors.id', 'distributors.code', 'version.name', 'version.fromDate', 'version.changeNumber'])
    .execute();
  return called(rows, today);
}

/** What every product is and was called, whoever may see it. */
export async function listProductsCalled(db: Database, { today }: { today: string }): Promise<Called[]> {
  const rows = await db
    .selectFrom('products')
    .leftJoin('productVersions as version', 'version.productId', 'products.id')
    .select(['products.id', 'products.sku as code', 'version.name', 'version.fromDate', 'version.changeNumber'])
    .execute();
  return called(rows, today);
}

/** The distributors inside the fence. */
export async function listDistributorsInside(db: Database, fence: Fence): Promise<Set<number>> {
  const rows = await db
    .selectFrom('distributors')
    .select('id')
    .where(distributorInside('distributors.id', fence))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The products of the product lines in which a distributor ever stood, as they are on a day. */
export async function listProductsOfPartnerships(
  db: Database,
  { distributorId, today }: { distributorId: number; today: string },
): Promise<Set<number>> {
  const stages = await db
    .selectFrom('partnershipStages')
    .select('productLineId')
    .distinct()
    .where('distributorId', '=', distributorId)
    .execute();
  const lines = stages.map(({ productLineId }) => productLineId);
  // Limits that name no product line would let every one through.
  if (lines.length === 0) return new Set();
  return listProductsInside(db, { ...noLimits, 'product-line': lines, on: today });
}

/** The people who act now, of one distributor or of all, by id. */
export async function listPeopleCalled(db: Database, { distributorId }: { distributorId: number | undefined }) {
  const acting = db
    .selectFrom('memberships')
    .select('personId')
    .where('endedAt', 'is', null)
    .$if(distributorId !== undefined, (query) => query.where('distributorId', '=', distributorId as number));
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email'])
    .where('erasedAt', 'is', null)
    .where('id', 'in', acting)
    .orderBy('id')
    .execute();
}

type VersionRow = {
  id: number;
  code: string;
  name: string | null;
  fromDate: string | null;
  changeNumber: number | null;
};

function called(rows: readonly VersionRow[], today: string): Called[] {
  const versions = new Map<number, VersionRow[]>();
  for (const row of rows) {
    const others = versions.get(row.id);
    if (others) others.push(row);
    else versions.set(row.id, [row]);
  }
  return [...versions.values()].map((own) => {
    const [{ id, code }] = own as [VersionRow];
    const held = own.length === 1 ? own : own.filter(({ fromDate }) => (fromDate ?? '') <= today).sort(newestFirst);
    return { id, code, names: [...new Set(held.flatMap(({ name }) => name ?? []))] };
  });
}

function newestFirst(a: VersionRow, b: VersionRow): number {
  const [dayA, dayB] = [a.fromDate ?? '', b.fromDate ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return (b.changeNumber ?? 0) - (a.changeNumber ?? 0);
}

/** In which product line each of some products stands on a day: its code and title (JSON), by the product's id. */
export async function listLinesOfProducts(
  db: Database,
  ids: readonly number[],
  { today }: { today: string },
): Promise<Map<number, { code: string; title: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('productVersions as version')
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .select(['version.productId', 'productLines.code', 'productLines.title'])
    .where('version.productId', 'in', [...ids])
    .where((e) => e(e.fn.coalesce('version.fromDate', e.val('')), '<=', today))
    .orderBy((e) => e.fn.coalesce('version.fromDate', e.val('')))
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
  return new Map(rows.map(({ productId, code, title }) => [productId, { code, title }]));
}

type Window = { limit: number; offset: number };

/** Statements whose number begins with a text or, for one distributor, of a period; the highest number first. */
export async function listStatementsNumbered(
  db: Database,
  fence: Fence,
  { number, period, today, limit, offset }: Window & { number: string; period?: string; today: string },
) {
  return db
    .selectFrom('statements')
    .innerJoin('distributors', 'distributors.id', 'statements.distributorId')
    .select(['statements.number', 'statements.period', 'distributors.code', distributorNameOn(today).as('name')])
    .where((e) =>
      period !== undefined && fence.distributorId !== undefined
        ? e.or([e('statements.period', '=', period), beginsWith(db, 'statements.number', number)])
        : beginsWith(db, 'statements.number', number),
    )
    .where(distributorInside('statements.distributorId', fence))
    .orderBy(bytewise(db, 'statements.number'), 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

/**
 * Of which documents lines are on record, whose number begins with a text: those among its first lines that lie inside
 * the fence, by number and distributor. Only so many are looked at, so that a short beginning takes no longer than a
 * whole number, whose lines come first.
 */
export async function listDocumentsNumbered(
  db: Database,
  fence: Fence,
  { number, today, limit, offset }: Window & { number: string; today: string },
) {
  const first = db
    .selectFrom('salesLines')
    .select(['document', 'distributorId', 'productId', 'importId', 'date'])
    .where(beginsWith(db, 'document', number))
    .orderBy(bytewise(db, 'document'))
    .limit(linesLookedAt);
  const documents = db
    .selectFrom(first.as('line'))
    .innerJoin('imports', 'imports.id', 'line.importId')
    .select(['line.document', 'line.distributorId'])
    .select((e) => [e.fn.min('line.date').as('date'), e.fn.countAll<number>().as('lines')])
    .where('imports.changeNumber', 'is not', null)
    .where(distributorInside('line.distributorId', fence))
    .where(productInside('line.productId', fence.limits))
    .groupBy(['line.document', 'line.distributorId']);
  return db
    .selectFrom(documents.as('found'))
    .innerJoin('distributors', 'distributors.id', 'found.distributorId')
    .select(['found.document', 'found.date', 'found.lines', 'distributors.code', distributorNameOn(today).as('name')])
    .orderBy(bytewise(db, 'found.document'))
    .orderBy(bytewise(db, 'distributors.code'))
    .limit(limit)
    .offset(offset)
    .execute();
}

const linesLookedAt = 1000;

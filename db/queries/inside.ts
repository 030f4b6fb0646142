import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Fence, type Limits, limitsProductLines, noLimits } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';

/** Whether the distributor whose id stands in a column lies inside the fence: in a territory, and ever in a product line. */
export function distributorInside(column: string, fence: Fence): RawBuilder<SqlBool> {
  const { distributorId, limits } = fence;
  if (distributorId !== undefined || !limitsProductLines(limits)) return distributorInTerritory(column, fence);
  return sql`${distributorInTerritory(column, fence)} and ${unindexed(column)} in (
    select entry.distributor_id from partnership_stages as entry
    where ${productLineInside('entry.productLineId', limits)})`;
}

/** The same by territory alone, of what goes by the brand beside. */
export function distributorInTerritory(column: string, { distributorId, limits }: Fence): RawBuilder<SqlBool> {
  if (distributorId !== undefined) return sql`${sql.ref(column)} = ${distributorId}`;
  if (limits.territory.length === 0) return sql`true`;
  return sql`${unindexed(column)} in (
    select fenced.id from distributors as fenced
    where (
      select version.territory_id from distributor_versions as version
      where version.distributor_id = fenced.id and coalesce(version.from_date, '') <= ${limits.on}
      order by coalesce(version.from_date, '') desc, version.change_number desc, version.id desc limit 1)
    in (${sql.join(limits.territory)}))`;
}

/** Whether the product line whose id stands in a column lies inside the limits. */
export function productLineInside(column: string, limits: Limits): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (limits['product-line'].length > 0) {
    conditions.push(sql`${unindexed(column)} in (${sql.join(limits['product-line'])})`);
  }
  if (limits.brand.length > 0) {
    conditions.push(sql`${unindexed(column)} in (
      select branded.product_line_id from product_versions as branded
      where branded.brand_id in (${sql.join(limits.brand)}) and ${isVersionOn(limits.on)})`);
  }
  return conditions.length > 0 ? sql`${sql.join(conditions, sql` and `)}` : sql`true`;
}

/** Whether the brand whose id stands in a column lies inside the limits. */
export function brandInside(column: string, limits: Limits): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (limits.brand.length > 0) conditions.push(sql`${unindexed(column)} in (${sql.join(limits.brand)})`);
  if (limits['product-line'].length > 0) {
    conditions.push(sql`${unindexed(column)} in (
      select branded.brand_id from product_versions as branded
      where branded.product_line_id in (${sql.join(limits['product-line'])}) and ${isVersionOn(limits.on)})`);
  }
  return conditions.length > 0 ? sql`${sql.join(conditions, sql` and `)}` : sql`true`;
}

/** Whether the product whose id stands in a column belongs to a product line inside the limits. */
export function productInside(column: string, limits: Limits): RawBuilder<SqlBool> {
  if (!limitsProductLines(limits)) return sql`true`;
  return sql`${unindexed(column)} in (${productsInside(limits)})`;
}

/** The ids of the products that belong to a product line inside the limits, where these ask for one. */
export async function listProductsInside(db: Database, limits: Limits): Promise<Set<number>> {
  const { rows } = await productsInside(limits).execute(db);
  return new Set(rows.map(({ id }) => id));
}

function productsInside(limits: Limits): RawBuilder<{ id: number }> {
  return sql`
    select branded.product_id as id from product_versions as branded
    where ${isVersionOn(limits.on)} and ${productLineInside('branded.productLineId', limits)}`;
}

/** Whether `branded` is the version of its product that holds on a day. */
function isVersionOn(day: string): RawBuilder<SqlBool> {
  return sql`branded.id = (
    select other.id from product_versions as other
    where other.product_id = branded.product_id and coalesce(other.from_date, '') <= ${day}
    order by coalesce(other.from_date, '') desc, other.change_number desc, other.id desc limit 1)`;
}

/** The codes of the product lines, territories and distributors inside the limits; distributors by territory alone. */
export async function listCodesInside(db: Database, limits: Limits) {
  const byTerritory = { distributorId: undefined, limits: { ...noLimits, territory: limits.territory, on: limits.on } };
  const codesOf = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);
  const lines = db.selectFrom('productLines').select('code').where(productLineInside('productLines.id', limits));
  const territories = db
    .selectFrom('territories')
    .select('code')
    .where('id', 'in', limits.territory.length > 0 ? [...limits.territory] : [0]);
  const distributors = db
    .selectFrom('distributors')
    .select('code')
    .where(distributorInside('distributors.id', byTerritory));
  return {
    productLines: codesOf(await lines.execute()),
    territories: codesOf(await territories.execute()),
    distributors: codesOf(await distributors.execute()),
  };
}

/** The id of a distributor with a code, if it lies inside the fence by its territory. */
export function findDistributorInTerritory(db: Database, fence: Fence, code: string): Promise<number | undefined> {
  return findDistributor(db, code, distributorInTerritory('distributors.id', fence));
}

/** The id of a distributor with a code, if it lies inside the fence. */
export function findDistributorInside(db: Database, fence: Fence, code: string): Promise<number | undefined> {
  return findDistributor(db, code, distributorInside('distributors.id', fence));
}

async function findDistributor(db: Database, code: string, inside: RawBuilder<SqlBool>): Promise<number | undefined> {
  const row = await db
    .selectFrom('distributors')
    .select('id')
    .where('code', '=', code)
    .where(inside)
    .executeTakeFirst();
  return row?.id;
}

/**
 * The column as a value without an index: a list is walked in its own order and each row asked, which finds a page at once
 * of millions; found by what lies inside, all of it would be sorted first.
 */
export function unindexed(column: string): RawBuilder<unknown> {
  return sql`+${sql.ref(column)}`;
}

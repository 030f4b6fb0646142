import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Fence, type Limits, limitsProductLines } from '#app/identity/index.ts';

/** Whether the distributor whose id stands in a column lies inside the fence on a day. */
export function distributorInside(
  column: string,
  { distributorId, limits }: Fence,
  today: string,
): RawBuilder<SqlBool> {
  if (distributorId !== undefined) return sql`${sql.ref(column)} = ${distributorId}`;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (limits.territory.length > 0) {
    conditions.push(sql`(
      select version.territory_id from distributor_versions as version
      where version.distributor_id = fenced.id and coalesce(version.from_date, '') <= ${today}
      order by coalesce(version.from_date, '') desc, version.change_number desc, version.id desc limit 1)
      in (${sql.join(limits.territory)})`);
  }
  if (limitsProductLines(limits)) {
    conditions.push(sql`exists (
      select 1 from partnership_stages as entry
      where entry.distributor_id = fenced.id and ${productLineInside('entry.productLineId', limits, today)})`);
  }
  if (conditions.length === 0) return sql`true`;
  // Named once a query, not once a row.
  return sql`${sql.ref(column)} in (
    select fenced.id from distributors as fenced where ${sql.join(conditions, sql` and `)})`;
}

/** Whether the product line whose id stands in a column lies inside the limits on a day. */
export function productLineInside(column: string, limits: Limits, today: string): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (limits['product-line'].length > 0) {
    conditions.push(sql`${sql.ref(column)} in (${sql.join(limits['product-line'])})`);
  }
  if (limits.brand.length > 0) {
    conditions.push(sql`${sql.ref(column)} in (
      select branded.product_line_id from product_versions as branded
      where branded.brand_id in (${sql.join(limits.brand)}) and ${isVersionOf(today)})`);
  }
  return conditions.length > 0 ? sql`${sql.join(conditions, sql` and `)}` : sql`true`;
}

/** Whether the brand whose id stands in a column lies inside the limits on a day. */
export function brandInside(column: string, limits: Limits, today: string): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (limits.brand.length > 0) conditions.push(sql`${sql.ref(column)} in (${sql.join(limits.brand)})`);
  if (limits['product-line'].length > 0) {
    conditions.push(sql`${sql.ref(column)} in (
      select branded.brand_id from product_versions as branded
      where branded.product_line_id in (${sql.join(limits['product-line'])}) and ${isVersionOf(today)})`);
  }
  return conditions.length > 0 ? sql`${sql.join(conditions, sql` and `)}` : sql`true`;
}

/** Whether `branded` is the version of its product that holds on a day. */
function isVersionOf(today: string): RawBuilder<SqlBool> {
  return sql`branded.id = (
    select other.id from product_versions as other
    where other.product_id = branded.product_id and coalesce(other.from_date, '') <= ${today}
    order by coalesce(other.from_date, '') desc, other.change_number desc, other.id desc limit 1)`;
}

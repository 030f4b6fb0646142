import { type Kysely, sql } from 'kysely';

/** Lists are walked in their own order: sales of a product by date, activities by the day on which they begin. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create index sales_lines_product on sales_lines (product_id, date)').execute(db);
  await sql.raw('create index activities_date on activities (from_date, id)').execute(db);
}

import { type Kysely, sql } from 'kysely';

/**
 * Lists are walked in their own order: sales of a product by date, activities by the day on which they begin. What a run
 * comes to is added up from an index that holds all it takes, without reading the rows, which are long.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create index sales_lines_product on sales_lines (product_id, date)').execute(db);
  await sql.raw('create index activities_date on activities (from_date, id)').execute(db);
  await sql
    .raw(`create index run_results_sums on run_results (run_id, distributor_id, programme_version_id, period,
    currency, outcome, due_minor, entitlement_minor, settled_minor, adjusting_lines)`)
    .execute(db);
  await sql.raw('drop index run_results_run').execute(db);
}

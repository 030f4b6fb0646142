import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** To which brands, product lines and territories a staff role is limited: every setting of them is a version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const statements = [
    `create table membership_limit_versions (
      id ${ID}, membership_id ${INT} not null references memberships (id), number ${INT} not null,
      set_by ${INT} not null references people (id), set_at text not null, unique (membership_id, number)) ${END}`,
    `create table membership_limits (
      id ${ID}, version_id ${INT} not null references membership_limit_versions (id),
      brand_id ${INT} references brands (id), product_line_id ${INT} references product_lines (id),
      territory_id ${INT} references territories (id),
      check ((brand_id is not null and product_line_id is null and territory_id is null)
        or (brand_id is null and product_line_id is not null and territory_id is null)
        or (brand_id is null and product_line_id is null and territory_id is not null))) ${END}`,
    `create unique index membership_limits_brand on membership_limits (version_id, brand_id)`,
    `create unique index membership_limits_product_line on membership_limits (version_id, product_line_id)`,
    `create unique index membership_limits_territory on membership_limits (version_id, territory_id)`,
    // By a brand's products, and by where a product line's products stand.
    `create index product_versions_brand on product_versions (brand_id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  for (const table of ['membership_limit_versions', 'membership_limits']) {
    await refuseChanges(db, table, 'update');
    await refuseChanges(db, table, 'delete');
  }
  await refuseChanges(db, 'membership_limit_versions', 'insert', { when: roleWithoutLimits });
}

const roleWithoutLimits = `not exists (
  select 1 from memberships m where m.id = new.membership_id and m.role in ('brand-manager', 'finance'))`;

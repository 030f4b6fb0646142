import { type Kysely, sql } from 'kysely';

/** Statements are walked by an amount within their currency, and certificates by the last day on which they hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    'create index statements_granted on statements (currency, granted_minor, series)',
    'create index statements_closing on statements (currency, closing_minor, series)',
    'create index certificates_until on certificates (to_date, series)',
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

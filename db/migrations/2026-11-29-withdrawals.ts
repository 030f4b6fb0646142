import { type Kysely, sql } from 'kysely';
import { dialectWords, isPostgres, refuseChanges } from './dialect.ts';

/** An import on which no run rests can be withdrawn: then, and only then, its rows may go. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { INT, END } = dialectWords(db);
  await sql
    .raw(
      `create table import_withdrawals (
        import_id ${INT} primary key references imports (id),
        change_number ${INT} not null unique references changes (number),
        withdrawn_in ${INT} not null unique references changes (number),
        withdrawn_by ${INT} references people (id), withdrawn_at text not null, reason text not null) ${END}`,
    )
    .execute(db);
  await refuseChanges(db, 'import_withdrawals', 'update');
  await refuseChanges(db, 'import_withdrawals', 'delete');
  await refuseChanges(db, 'import_withdrawals', 'insert', { when: knownToRun });
  await refuseChanges(db, 'runs', 'insert', { when: restsOnWithdrawn });

  for (const table of withdrawable) await replaceRefusal(db, table, 'delete', `not ${isWithdrawn}`);
  await replaceRefusal(db, 'certificate_holders', 'delete', isCertified);
  await replaceRefusal(db, 'imports', 'update', `old.change_number is not null and not ${isWithdrawn}`);
}

/** The tables whose rows are accepted by the change of an import. Sales lines stand under their import itself. */
const withdrawable = [
  'distributor_versions',
  'product_versions',
  'partnership_stages',
  'targets',
  'payments',
  'scores',
  'rates',
  'breaches',
  'imported_certificates',
];

const isWithdrawn = 'exists (select 1 from import_withdrawals w where w.change_number = old.change_number)';

const isCertified = 'exists (select 1 from imported_certificates c where c.holder_id = old.id)';

const knownToRun = 'exists (select 1 from runs where runs.watermark >= new.change_number)';

/** A run that began before the withdrawal may have read what is no longer there. */
const restsOnWithdrawn = `exists (
  select 1 from import_withdrawals w where w.change_number <= new.watermark and w.withdrawn_in > new.watermark)`;

async function replaceRefusal(db: Kysely<unknown>, table: string, operation: 'update' | 'delete', when: string) {
  const name = `${table}_no_${operation}`;
  await sql.raw(isPostgres(db) ? `drop trigger ${name} on ${table}` : `drop trigger ${name}`).execute(db);
  if (isPostgres(db)) await sql.raw(`drop function ${name}()`).execute(db);
  await refuseChanges(db, table, operation, { when, truncate: false });
}

import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Payments, scores, breaches, rates and certificates from files, and the documents of sales lines as columns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, BYTES, END } = dialectWords(db);
  const change = `change_number ${INT} not null references changes (number)`;
  const distributor = `distributor_id ${INT} not null references distributors (id)`;
  const statements = [
    `create table payments (
      id ${ID}, document text not null, paid_date text not null, reference text, amount text, ${change}) ${END}`,
    `create index payments_document on payments (document)`,
    `create table scores (
      id ${ID}, ${distributor}, name text not null, period text not null, value text not null, ${change}) ${END}`,
    `create index scores_distributor on scores (distributor_id, name, period)`,
    `create table rates (
      id ${ID}, date text not null, from_currency text not null, to_currency text not null, rate text not null,
      ${change}, check (from_currency <> to_currency)) ${END}`,
    `create table breaches (id ${ID}, ${distributor}, date text not null, kind text, ${change}) ${END}`,
    `create index breaches_distributor on breaches (distributor_id, date)`,

    `create table certificate_holders (
      id ${ID}, ${distributor}, name text not null, person_id ${INT} references people (id),
      unique (distributor_id, name)) ${END}`,
    `create table imported_certificates (
      id ${ID}, holder_id ${INT} not null references certificate_holders (id), course text not null,
      from_date text not null, to_date text, ${change}) ${END}`,
    `create index imported_certificates_holder on imported_certificates (holder_id)`,

    `create table document_segments (
      month text not null, import_id ${INT} not null references imports (id), line_count ${INT} not null,
      documents text not null, due_from text, due_to text, bytes ${BYTES} not null,
      primary key (month, import_id)) ${END}`,
    `create index document_segments_import on document_segments (import_id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);

  for (const table of finalTables) await refuseChanges(db, table, 'update');
  for (const table of finalTables) await refuseChanges(db, table, 'delete');
  // The name of a holder may be overwritten, so that a person can be forgotten; whose it is may not.
  await refuseChanges(db, 'certificate_holders', 'update', { when: 'new.distributor_id <> old.distributor_id' });
  await refuseChanges(db, 'certificate_holders', 'delete');
}

/** On these rows money rests: a correction is a new row. */
const finalTables = ['payments', 'scores', 'rates', 'breaches', 'imported_certificates'];

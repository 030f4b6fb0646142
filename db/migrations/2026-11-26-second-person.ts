import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Statements above a set sum: who proposed them, on which figures, and who else issued them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const statements = [
    `create table issue_proposals (
      id ${ID}, run_id ${INT} not null references runs (id),
      distributor_id ${INT} not null references distributors (id), period text not null, currency text not null,
      granted_minor ${INT} not null check (granted_minor between -9000000000000000 and 9000000000000000),
      digest text not null, proposed_by ${INT} references people (id), proposed_at text not null,
      unique (run_id, distributor_id, currency, digest)) ${END}`,
    `create index issue_proposals_period on issue_proposals (period, distributor_id, currency)`,
    `create table issue_confirmations (
      proposal_id ${INT} primary key references issue_proposals (id),
      statement_id ${INT} not null unique references statements (id),
      confirmed_by ${INT} not null references people (id), confirmed_at text not null) ${END}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  for (const table of ['issue_proposals', 'issue_confirmations']) {
    await refuseChanges(db, table, 'update');
    await refuseChanges(db, table, 'delete');
  }
  await refuseChanges(db, 'issue_confirmations', 'insert', { when: `${ownProposal} or ${anotherStatement}` });
}

const ownProposal = `exists (
  select 1 from issue_proposals p where p.id = new.proposal_id and p.proposed_by = new.confirmed_by)`;

/** What is confirmed is the statement that was proposed, issued by who confirms it. */
const anotherStatement = `not exists (
  select 1 from issue_proposals p, statements s where p.id = new.proposal_id and s.id = new.statement_id
    and s.run_id = p.run_id and s.distributor_id = p.distributor_id and s.period = p.period
    and s.currency = p.currency and s.granted_minor = p.granted_minor and s.issued_by = new.confirmed_by)`;

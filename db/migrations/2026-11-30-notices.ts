import { type Kysely, sql } from 'kysely';
import { dialectWords } from './dialect.ts';

/** What people are told, what of it is mailed, who wants no mail of what, and the links by which mail is stopped. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const statements = [
    `create table notices (
      id ${ID}, membership_id ${INT} not null references memberships (id), kind text not null, subject text not null,
      data text not null, at text not null, read_at text, mail_job_id ${INT} references jobs (id),
      mail_state text check (mail_state in ('waiting', 'sent', 'refused', 'dropped')),
      mail_put_off_by ${INT} not null default 0,
      check ((mail_job_id is null) = (mail_state is null))) ${END}`,
    `create index notices_membership on notices (membership_id, id)`,
    `create index notices_unread on notices (membership_id) where read_at is null`,
    `create index notices_mail on notices (mail_job_id, mail_state, id)`,
    `create table notice_mail_choices (
      person_id ${INT} not null references people (id), kind text not null,
      by_mail ${INT} not null check (by_mail in (0, 1)), chosen_at text not null, primary key (person_id, kind)) ${END}`,
    `create table mail_stop_links (
      id text primary key, person_id ${INT} not null references people (id), kind text not null,
      created_at text not null) ${END}`,
    `create index mail_stop_links_person on mail_stop_links (person_id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Who was invited as what, the links that were sent for it, and when a session was last used. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const statements = [
    `create table invitations (
      id ${ID}, person_id ${INT} not null references people (id),
      role text not null check (role in ('distributor', 'brand-manager', 'finance', 'administrator', 'auditor')),
      distributor_id ${INT} references distributors (id), is_owner ${INT} not null check (is_owner in (0, 1)),
      invited_by ${INT} references people (id), invited_at text not null, sent_at text, accepted_at text,
      withdrawn_by ${INT} references people (id), withdrawn_at text,
      check ((role = 'distributor') = (distributor_id is not null)),
      check (accepted_at is null or withdrawn_at is null)) ${END}`,
    `create index invitations_person on invitations (person_id)`,
    `create index invitations_distributor on invitations (distributor_id)`,
    `alter table one_time_links add column invitation_id ${INT} references invitations (id)`,
    `create index one_time_links_person on one_time_links (person_id)`,
    `create index one_time_links_invitation on one_time_links (invitation_id)`,
    `alter table sessions add column last_seen_at text not null default ''`,
    `update sessions set last_seen_at = created_at`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  await refuseChanges(db, 'invitations', 'update', {
    when: 'old.accepted_at is not null or old.withdrawn_at is not null',
  });
  await refuseChanges(db, 'invitations', 'delete');
}

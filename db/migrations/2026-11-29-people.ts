import { type Kysely, sql } from 'kysely';
import { refuseChanges } from './dialect.ts';

/**
 * When a membership was last acted in, memberships and erased people that stay as they are, how a file's person is found
 * again once forgotten, and the trail by time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    `alter table memberships add column used_at text`,
    `alter table certificate_holders add column forgotten_digest text`,

    `drop index audit_events_person`,
    `drop index audit_events_subject`,
    `create index audit_events_at on audit_events (at, id)`,
    `create index audit_events_person on audit_events (person_id, at, id)`,
    `create index audit_events_action on audit_events (action, at, id)`,
    `create index audit_events_subject on audit_events (subject, at, id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  await refuseChanges(db, 'memberships', 'update', { when: isAnotherMembership });
  await refuseChanges(db, 'memberships', 'delete');
  await refuseChanges(db, 'people', 'update', { when: 'old.erased_at is not null' });
  await refuseChanges(db, 'people', 'delete');
}

/** Who was what, and until when, stays on record: a membership that has ended is given anew, never taken up again. */
const isAnotherMembership = `old.ended_at is not null or new.person_id <> old.person_id or new.role <> old.role
  or coalesce(new.distributor_id, 0) <> coalesce(old.distributor_id, 0)`;

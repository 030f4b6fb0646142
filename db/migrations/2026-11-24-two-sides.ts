import type { Kysely } from 'kysely';
import { refuseChanges } from './dialect.ts';

/** A person may act for a distributor and for the manufacturer; nobody is both sides of one decision or agreement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await refuseChanges(db, 'activity_decisions', 'insert', {
    when: `exists (select 1 from activities a join requests r on r.id = a.request_id
      where a.id = new.activity_id and r.made_by = new.decided_by)`,
  });
  await refuseChanges(db, 'claim_decisions', 'insert', {
    when: 'exists (select 1 from claims c where c.id = new.claim_id and c.made_by = new.decided_by)',
  });
  await refuseChanges(db, 'joint_plan_signatures', 'insert', {
    when: `exists (select 1 from joint_plan_signatures s
      where s.version_id = new.version_id and s.signed_by = new.signed_by and s.side <> new.side)`,
  });
}

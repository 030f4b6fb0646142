import type { Database } from '../connect.ts';
import { contains } from './contains.ts';
import { pageByKey } from './page.ts';

export type NewAuditEvent = {
  at: string;
  personId: number | null;
  actor: string;
  action: string;
  subject: string;
  detail: Record<string, unknown>;
};

/** Records what was done, in the transaction that does it. `detail` holds no personal data, which would outlive a person. */
export async function insertAuditEvent(db: Database, event: NewAuditEvent): Promise<void> {
  await db
    .insertInto('auditEvents')
    .values({ ...event, detail: JSON.stringify(event.detail) })
    .execute();
}

/** Which events: those of people whose name or e-mail contains a text, of one action, about one subject. */
export type AuditFilter = { person?: string; action?: string; subject?: string };

export const eventsAPage = 50;

/** A page of the newest first, older than the event with the id `before`. */
export async function listAuditEvents(
  db: Database,
  { person, action, subject, before }: AuditFilter & { before?: number },
) {
  const rows = await db
    .selectFrom('auditEvents')
    .leftJoin('people', 'people.id', 'auditEvents.personId')
    .select(['auditEvents.id', 'auditEvents.at', 'auditEvents.actor', 'auditEvents.action', 'auditEvents.subject'])
    .select(['auditEvents.detail', 'people.name as personName'])
    .$if(before !== undefined, (query) => query.where('auditEvents.id', '<', before as number))
    .$if(person !== undefined, (query) => query.where('auditEvents.personId', 'in', peopleCalled(db, person as string)))
    .$if(action !== undefined, (query) => query.where('auditEvents.action', '=', action as string))
    .$if(subject !== undefined, (query) => query.where('auditEvents.subject', '=', subject as string))
    .orderBy('auditEvents.id', 'desc')
    .limit(eventsAPage + 1)
    .execute();
  const events = rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }));
  return pageByKey(events, eventsAPage, ({ id }) => id);
}

function peopleCalled(db: Database, text: string) {
  return db
    .selectFrom('people')
    .select('id')
    .where((e) => e.or([contains('name', text), contains('email', text)]));
}

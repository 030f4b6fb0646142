import { sql } from 'kysely';
import type { Database } from '../connect.ts';
import { contains } from './contains.ts';

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

/**
 * Which events: those of people whose name or e-mail contains a text, of one person, of one action, about one subject, of a
 * kind of actor, from an instant on and before another.
 */
export type AuditFilter = {
  person?: string;
  personId?: number;
  action?: string;
  subject?: string;
  actor?: string;
  from?: string;
  until?: string;
};

/** The place of an event in the trail: by time, and at the same time in the order in which they were recorded. */
export type AuditPlace = { at: string; id: number };

export const eventsAPage = 50;

/** The newest first, older than a place. */
export async function listAuditEvents(
  db: Database,
  { before, limit, ...filter }: AuditFilter & { before?: AuditPlace; limit: number },
) {
  const { person, personId, action, subject, actor, from, until } = filter;
  const called = person === undefined ? undefined : await listPeopleCalled(db, person);
  if (called?.length === 0) return [];
  const rows = await db
    .selectFrom('auditEvents')
    .leftJoin('people', 'people.id', 'auditEvents.personId')
    .select(['auditEvents.id', 'auditEvents.at', 'auditEvents.actor', 'auditEvents.action', 'auditEvents.subject'])
    .select(['auditEvents.detail', 'auditEvents.personId', 'people.name as personName'])
    .$if(before !== undefined, (query) => query.where(olderThan(before as AuditPlace)))
    .$if(called !== undefined, (query) => query.where('auditEvents.personId', 'in', called as number[]))
    .$if(personId !== undefined, (query) => query.where('auditEvents.personId', '=', personId as number))
    .$if(action !== undefined, (query) => query.where('auditEvents.action', '=', action as string))
    .$if(subject !== undefined, (query) => query.where('auditEvents.subject', '=', subject as string))
    .$if(actor !== undefined, (query) => query.where('auditEvents.actor', '=', actor as string))
    // The few that nobody did are found by the index of people.
    .$if(actor !== undefined && actor !== 'person', (query) => query.where('auditEvents.personId', 'is', null))
    .$if(from !== undefined, (query) => query.where('auditEvents.at', '>=', from as string))
    .$if(until !== undefined, (query) => query.where('auditEvents.at', '<', until as string))
    .orderBy('auditEvents.at', 'desc')
    .orderBy('auditEvents.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }));
}

/** How often each person did each of some actions since an instant, and when last; the last first. */
export async function countActionsSince(
  db: Database,
  { actions, since, limit }: { actions: readonly string[]; since: string; limit: number },
) {
  return db
    .selectFrom('auditEvents')
    .leftJoin('people', 'people.id', 'auditEvents.personId')
    .select(['auditEvents.personId', 'people.name as personName', 'auditEvents.actor', 'auditEvents.action'])
    .select((e) => [e.fn.countAll<number>().as('count'), e.fn.max('auditEvents.at').as('at')])
    .where('auditEvents.action', 'in', actions)
    .where('auditEvents.at', '>=', since)
    .groupBy(['auditEvents.personId', 'people.name', 'auditEvents.actor', 'auditEvents.action'])
    .orderBy('at', 'desc')
    .orderBy('auditEvents.action')
    .limit(limit)
    .execute();
}

/** Where an event stands in the trail. */
export async function findAuditPlace(db: Database, id: number): Promise<AuditPlace | undefined> {
  return db.selectFrom('auditEvents').select(['at', 'id']).where('id', '=', id).executeTakeFirst();
}

/** In one comparison, so that both databases begin there in their index. */
function olderThan({ at, id }: AuditPlace) {
  return sql<boolean>`(audit_events.at, audit_events.id) < (${at}, ${id})`;
}

/** Their numbers, which both databases then look for faster than for what another query finds. */
async function listPeopleCalled(db: Database, text: string): Promise<number[]> {
  const rows = await db
    .selectFrom('people')
    .select('id')
    .where((e) => e.or([contains('name', text), contains('email', text)]))
    .limit(mostPeopleCalled)
    .execute();
  return rows.map(({ id }) => id);
}

/** A query takes no more than 32,766 values on SQLite. */
const mostPeopleCalled = 20_000;

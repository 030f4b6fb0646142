import type { Database } from '../connect.ts';

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

/** The newest first, before the event with the id `before`. */
export async function listAuditEvents(db: Database, { before, limit }: { before?: number; limit: number }) {
  return db
    .selectFrom('auditEvents')
    .leftJoin('people', 'people.id', 'auditEvents.personId')
    .select([
      'auditEvents.id',
      'auditEvents.at',
      'auditEvents.actor',
      'auditEvents.action',
      'auditEvents.subject',
      'auditEvents.detail',
      'people.name as personName',
    ])
    .$if(before !== undefined, (query) => query.where('auditEvents.id', '<', before as number))
    .orderBy('auditEvents.id', 'desc')
    .limit(limit)
    .execute();
}

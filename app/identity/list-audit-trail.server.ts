import type { Database } from '#db/connect.ts';
import { type AuditFilter, listAuditEvents } from '#db/queries/audit-events.ts';
import { listPersonNames } from '#db/queries/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import { pageOfSubject, readSubject } from './audit-subject.ts';
import type { Viewer } from './roles.ts';

/**
 * What was done, the newest first, older than the event `before`, linked to the pages that the viewer may see. `older` is
 * the `before` of the next page, if any.
 */
export async function listAuditTrail(
  db: Database,
  { role }: Pick<Viewer, 'role'>,
  filter: AuditFilter & { before?: number },
) {
  const { rows, older } = await listAuditEvents(db, filter);
  const subjects = rows.map(({ subject }) => readSubject(subject));
  const ids = subjects.flatMap(({ word, name }) => (word === 'person' ? Number(name) : []));
  const names = await listPersonNames(db, ids);
  const events = rows.map((row) => {
    const subject = readSubject(row.subject);
    const called = subject.word === 'person' ? names.get(Number(subject.name)) : undefined;
    return { ...row, subject: { ...subject, called: called ?? subject.name, page: pageOfSubject(subject, role) } };
  });
  const { timeZone } = await getSettings(db);
  return { events, older, timeZone };
}

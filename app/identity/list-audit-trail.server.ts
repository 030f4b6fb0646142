import type { Database } from '#db/connect.ts';
import { type AuditFilter, eventsAPage, findAuditPlace, listAuditEvents } from '#db/queries/audit-events.ts';
import { pageByKey } from '#db/queries/page.ts';
import { listPersonNames } from '#db/queries/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import { requireDay, startOfDay } from '../calendar/index.ts';
import { type AuditChoice, datesMistaken } from './audit-filter.ts';
import { type AuditSubject, pageOfSubject, readSubject } from './audit-subject.ts';
import type { Viewer } from './roles.ts';

/**
 * What was done, the newest first, older than the event `before`, linked to the pages that the viewer may see. `older` is
 * the `before` of the next page, if any; `mistakes` names dates that are none, with which nothing is found.
 */
export async function listAuditTrail(
  db: Database,
  { role }: Pick<Viewer, 'role'>,
  { before, ...choice }: AuditChoice & { before?: number },
) {
  const { timeZone } = await getSettings(db);
  const filter = filterOf(choice, timeZone);
  const mistakes = datesMistaken(choice);
  if (!filter) return { events: [], older: undefined, timeZone, by: undefined, mistakes };

  const place = before === undefined ? undefined : await findAuditPlace(db, before);
  const found = await listAuditEvents(db, { ...filter, before: place, limit: eventsAPage + 1 });
  const { rows, older } = pageByKey(found, eventsAPage, ({ id }) => id);
  const subjects = await nameSubjects(db, rows);
  const events = rows.map((row, index) => {
    const subject = subjects[index] as NamedSubject;
    return { ...row, subject: { ...subject, page: pageOfSubject(subject, role) } };
  });
  const by = filter.personId === undefined ? undefined : await nameOf(db, filter.personId);
  return { events, older, timeZone, by, mistakes };
}

/** What is asked for as the database knows it; undefined where a date is none. A number of no person finds nothing. */
export function filterOf(choice: AuditChoice, timeZone: string): AuditFilter | undefined {
  if (datesMistaken(choice).length > 0) return undefined;
  const { person, by, action, subject, actor, from, to } = choice;
  return {
    ...{ person, action, subject, actor },
    personId: by === undefined ? undefined : numberOf(by),
    from: from && startOfDay(requireDay(from), timeZone).toISOString(),
    until: to && startOfDay(requireDay(to) + 1, timeZone).toISOString(),
  };
}

function numberOf(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
}

async function nameOf(db: Database, id: number) {
  return { id, name: (await listPersonNames(db, [id])).get(id) ?? `#${id}` };
}

export type NamedSubject = AuditSubject & { called: string };

/** What events are about, in their order, with what it is called: people by their names. */
export async function nameSubjects(db: Database, events: readonly { subject: string }[]): Promise<NamedSubject[]> {
  const subjects = events.map(({ subject }) => readSubject(subject));
  const ids = subjects.flatMap(({ word, name }) => (word === 'person' ? Number(name) : []));
  const names = await listPersonNames(db, ids);
  return subjects.map((subject) => {
    const called = subject.word === 'person' ? names.get(Number(subject.name)) : undefined;
    return { ...subject, called: called ?? subject.name };
  });
}

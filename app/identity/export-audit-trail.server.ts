import { describeAction, describeSubject } from '#app/i18n/messages/audit-sentences.ts';
import type { Database } from '#db/connect.ts';
import { type AuditFilter, type AuditPlace, listAuditEvents } from '#db/queries/audit-events.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type CsvRecord, csvStream } from '../files/index.server.ts';
import { formatInstant, type Language } from '../i18n/index.ts';
import type { AuditChoice } from './audit-filter.ts';
import { filterOf, type NamedSubject, nameSubjects } from './list-audit-trail.server.ts';

const columns = [
  ...(['id', 'time_utc', 'time', 'actor', 'person', 'name', 'what', 'about'] as const),
  ...(['action', 'subject', 'detail'] as const),
] as const;

type AuditRecord = CsvRecord<(typeof columns)[number]>;

type Export = {
  choice: AuditChoice;
  language: Language;
  /** Waits until what was read so far has been taken; false when nobody reads on. */
  readsOn: () => Promise<boolean>;
};

/**
 * What a filter finds, the newest first, as a CSV file that is made while it is read: each event in the reader's words, and
 * as it is on record. Undefined where a date of the filter is none. Events that happen meanwhile are not in it.
 */
export async function exportAuditTrail(db: Database, { choice, language, readsOn }: Export) {
  const { timeZone } = await getSettings(db);
  const filter = filterOf(choice, timeZone);
  if (!filter) return undefined;
  const days = [choice.from, choice.to].filter((day) => day !== undefined);
  return {
    name: ['audit', ...days].join('-').concat('.csv'),
    text: csvStream(columns, parts(db, filter, { language, timeZone, readsOn })),
  };
}

const eventsAPart = 200;

type Reading = { language: Language; timeZone: string; readsOn: () => Promise<boolean> };

async function* parts(db: Database, filter: AuditFilter, { readsOn, ...reading }: Reading) {
  let before: AuditPlace | undefined;
  while (await readsOn()) {
    const events = await listAuditEvents(db, { ...filter, before, limit: eventsAPart });
    yield await recordsOf(db, events, reading);
    before = events.at(-1);
    if (events.length < eventsAPart) return;
  }
}

type Events = Awaited<ReturnType<typeof listAuditEvents>>;

async function recordsOf(
  db: Database,
  events: Events,
  { language, timeZone }: Omit<Reading, 'readsOn'>,
): Promise<AuditRecord[]> {
  const subjects = await nameSubjects(db, events);
  return events.map(({ id, at, actor, personId, personName, action, subject, detail }, index) => ({
    ...{ id: { exact: `${id}` }, time_utc: at, time: formatInstant(at, timeZone), actor },
    ...(personId !== null && { person: { exact: `${personId}` }, name: personName ?? '' }),
    what: describeAction(action, detail, language),
    about: describeSubject(subjects[index] as NamedSubject, language),
    ...{ action, subject, detail: JSON.stringify(detail) },
  }));
}

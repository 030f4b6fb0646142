import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAuditTrail } from '#app/identity/index.server.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const auditor = { role: 'auditor' } as const;

describeEachDatabase('the audit trail', (database) => {
  let open: OpenDatabase;
  let lin: number;

  beforeAll(async () => {
    open = await openMigrated(database);
    lin = (await addPerson(open.db, 'Lin Wei', 'finance')).personId;
    const ana = (await addPerson(open.db, 'Ana_100%', 'administrator')).personId;
    for (let number = 1; number <= 60; number += 1) await record(ana, 'import-accepted', `import ${number}`);
    await record(lin, 'signed-in', `person ${lin}`);
    await record(null, 'programme-approved', 'programme GROWTH-Q');
  });
  afterAll(() => open.close());

  function record(personId: number | null, action: string, subject: string) {
    const actor = personId === null ? 'operator' : 'person';
    const event = { at: '2026-11-24T10:00:00.000Z', personId, actor, action, subject, detail: { rows: 3 } };
    return insertAuditEvent(open.db, event);
  }

  const subjectsOf = async (filter: Parameters<typeof listAuditTrail>[2]) =>
    (await listAuditTrail(open.db, auditor, filter)).events.map(({ subject }) => `${subject.word} ${subject.name}`);

  test('tells the newest first, with who did it, what it is about and where that is', async () => {
    const { events } = await listAuditTrail(open.db, auditor, {});
    expect(events[0]).toMatchObject({
      actor: 'operator',
      personName: null,
      detail: { rows: 3 },
      subject: { word: 'programme', name: 'GROWTH-Q', called: 'GROWTH-Q', page: '/programmes/GROWTH-Q' },
    });
    expect(events[1]).toMatchObject({ personName: 'Lin Wei', subject: { called: 'Lin Wei', page: undefined } });
    expect(events[2]?.subject.page).toBe('/sales/imports/60');
  });

  test('links nothing that its reader may not see', async () => {
    const { events } = await listAuditTrail(open.db, { role: 'administrator' }, {});
    expect(events[0]?.subject.page).toBeUndefined();
    expect(events[2]?.subject.page).toBe('/sales/imports/60');
  });

  test('is read page by page without a gap', async () => {
    const first = await listAuditTrail(open.db, auditor, {});
    const second = await listAuditTrail(open.db, auditor, { before: first.older });
    expect(first.events).toHaveLength(50);
    expect(second.events).toHaveLength(12);
    expect(second.older).toBeUndefined();
    const ids = [...first.events, ...second.events].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
  });

  test('is filtered by person, action and subject', async () => {
    expect(await subjectsOf({ person: 'lin' })).toEqual([`person ${lin}`]);
    expect(await subjectsOf({ person: 'LIN.WEI@X' })).toEqual([`person ${lin}`]);
    expect(await subjectsOf({ action: 'programme-approved' })).toEqual(['programme GROWTH-Q']);
    expect(await subjectsOf({ subject: 'import 7' })).toEqual(['import 7']);
    expect(await subjectsOf({ subject: 'import 7', person: 'lin' })).toEqual([]);
  });

  test('takes the signs of a pattern for themselves', async () => {
    expect(await subjectsOf({ person: 'i_ w' })).toEqual([]);
    expect(await subjectsOf({ person: '%' })).toHaveLength(50);
    expect(await subjectsOf({ person: '_100%' })).toHaveLength(50);
  });
});

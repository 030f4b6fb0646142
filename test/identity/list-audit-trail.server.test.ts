import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportAuditTrail, listAuditTrail } from '#app/identity/index.server.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { saveSettings } from '#db/queries/settings.ts';
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
    expect(events[1]).toMatchObject({ personName: 'Lin Wei', subject: { called: 'Lin Wei', page: `/people/${lin}` } });
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

  test('is filtered by who did it: a person by number, or the kind of actor', async () => {
    expect(await subjectsOf({ by: `${lin}` })).toEqual([`person ${lin}`]);
    expect((await listAuditTrail(open.db, auditor, { by: `${lin}` })).by).toEqual({ id: lin, name: 'Lin Wei' });
    expect(await subjectsOf({ actor: 'operator' })).toEqual(['programme GROWTH-Q']);
    expect(await subjectsOf({ actor: 'system' })).toEqual([]);
    expect(await subjectsOf({ actor: 'person', action: 'signed-in' })).toEqual([`person ${lin}`]);
    for (const by of ['0', 'x', '-1', '99']) expect(await subjectsOf({ by })).toEqual([]);
  });
});

describeEachDatabase('the audit trail by time', (database) => {
  let open: OpenDatabase;
  let eva: number;

  beforeAll(async () => {
    open = await openMigrated(database);
    await saveSettings(open.db, { timeZone: 'Asia/Shanghai' });
    eva = (await addPerson(open.db, '=Eva', 'finance')).personId;
    // Recorded later than what happened after it, as where two commit at once.
    for (const [at, number] of [
      ['2026-11-24T16:00:00.000Z', 3],
      ['2026-11-23T16:00:00.000Z', 1],
      ['2026-11-24T15:59:59.999Z', 2],
    ] as const) {
      await insertAuditEvent(open.db, {
        ...{ at, personId: eva, actor: 'person', action: 'import-accepted', subject: `import ${number}` },
        detail: { kind: 'sales', rows: 1200, new: 3 },
      });
    }
  });
  afterAll(() => open.close());

  const found = async (filter: Parameters<typeof listAuditTrail>[2]) =>
    (await listAuditTrail(open.db, auditor, filter)).events.map(({ subject }) => subject.name);

  test('is told in the order in which things happened', async () => {
    expect(await found({})).toEqual(['3', '2', '1']);
    const { events } = await listAuditTrail(open.db, auditor, {});
    expect(await found({ before: events[0]?.id })).toEqual(['2', '1']);
    expect(await found({ before: events[2]?.id })).toEqual([]);
  });

  test('is filtered by days of the brand’s calendar, the first and the last included', async () => {
    expect(await found({ from: '2026-11-24', to: '2026-11-24' })).toEqual(['2', '1']);
    expect(await found({ from: '2026-11-25' })).toEqual(['3']);
    expect(await found({ to: '2026-11-24' })).toEqual(['2', '1']);
    expect(await found({ from: '2026-11-25', to: '2026-11-24' })).toEqual([]);
  });

  test('a date that is none is said so, and nothing is found', async () => {
    const answer = await listAuditTrail(open.db, auditor, { from: '2026-02-30', to: 'x' });
    expect(answer).toMatchObject({ events: [], mistakes: ['from', 'to'] });
    const choice = { from: '2026-02-30' };
    expect(await exportAuditTrail(open.db, { choice, language: 'en', readsOn: async () => true })).toBeUndefined();
  });

  async function read(choice: Parameters<typeof exportAuditTrail>[1]['choice'], language: 'en' | 'zh-Hant') {
    const file = await exportAuditTrail(open.db, { choice, language, readsOn: async () => true });
    return { name: file?.name, text: await new Response(file?.text).text() };
  }

  const head = 'id,time_utc,time,actor,person,name,what,about,action,subject,detail\r\n';

  test('is exported as it is filtered, in the reader’s words and as it is on record, with formulas defused', async () => {
    const detail = '"{""kind"":""sales"",""rows"":1200,""new"":3}"';
    const line = (id: number, utc: string, time: string, number: number, what: string, about: string) =>
      `${id},${utc},${time},person,${eva},'=Eva,${what},${about} ${number},import-accepted,import ${number},${detail}\r\n`;
    const english = '"Imported sales lines: 1,200 rows, 3 new."';
    expect(await read({ from: '2026-11-24', to: '2026-11-24' }, 'en')).toEqual({
      name: 'audit-2026-11-24-2026-11-24.csv',
      text:
        head +
        line(3, '2026-11-24T15:59:59.999Z', '2026-11-24 23:59', 2, english, 'Import') +
        line(2, '2026-11-23T16:00:00.000Z', '2026-11-24 00:00', 1, english, 'Import'),
    });
    const chinese = '"匯入銷售明細：共 1,200 列，新增 3 列。"';
    const { text } = await read({ from: '2026-11-25' }, 'zh-Hant');
    expect(text).toBe(head + line(1, '2026-11-24T16:00:00.000Z', '2026-11-25 00:00', 3, chinese, '匯入'));
    expect((await read({ subject: 'import 9' }, 'en')).text).toBe(head);
  });

  test('begins with a byte order mark, and is read part by part without a gap', async () => {
    const event = { at: '2025-01-01T00:00:00.000Z', personId: null, actor: 'system', action: 'signed-in', detail: {} };
    for (let count = 0; count < 450; count += 1) {
      await insertAuditEvent(open.db, { ...event, subject: `import ${count}` });
    }
    let asked = 0;
    const readsOn = async () => {
      asked += 1;
      return true;
    };
    const file = await exportAuditTrail(open.db, { choice: { actor: 'system' }, language: 'en', readsOn });
    const bytes = new Uint8Array(await new Response(file?.text).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    const subjects = lines.slice(1).map((text) => text.split(',')[9]);
    expect(subjects).toEqual(Array.from({ length: 450 }, (_, count) => `import ${449 - count}`));
    expect(asked).toBe(3);
  });

  test('nothing more is read for someone who has gone', async () => {
    const answers = [true, false];
    const readsOn = async () => answers.shift() ?? false;
    const file = await exportAuditTrail(open.db, { choice: { actor: 'system' }, language: 'en', readsOn });
    const text = await new Response(file?.text).text();
    expect(text.trim().split('\r\n')).toHaveLength(201);
  });
});

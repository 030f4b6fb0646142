import { expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import {
  addName,
  findName,
  getSettingsPage,
  listNames,
  rename,
  saveHouseSettings,
} from '#app/settings/index.server.ts';
import { verifyStatements } from '#app/statements/index.server.ts';
import { issueGroup } from '#app/statements/issue-group.server.ts';
import { loadRunFacts } from '#app/statements/run-facts.server.ts';
import { findRun } from '#db/queries/runs.ts';
import { getSettings, saveSettings } from '#db/queries/settings.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, origin, tenPercent, useHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

const right: Record<string, string> = {
  manufacturer: 'Adventure Works',
  manufacturerAddress: '',
  currency: 'USD',
  fiscalYearStartMonth: '4',
  timeZone: 'Asia/Shanghai',
  language: 'zh-Hans',
};

describeEachDatabase('the settings', (database) => {
  let house: House;
  let ada: Viewer;

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      ada = await addPerson(house.db, 'Ada', 'administrator');
    },
  });

  const fieldsOf = (values: Record<string, string>) => (name: string) => values[name] ?? '';
  const base = async () => (await getSettingsPage(house.db)).base;
  const save = async (values: Record<string, string> = {}, viewer = ada) =>
    saveHouseSettings(house.db, viewer, {
      fields: fieldsOf({ base: await base(), ...right, ...values }),
      now: house.now(),
    });
  const events = async () => {
    const rows = await house.db.selectFrom('auditEvents').selectAll().orderBy('id').execute();
    const own = rows.filter(({ action }) => /setting|product-line|brand/.test(action));
    return own.map(({ action, subject, personId, detail }) => ({ action, subject, personId, ...JSON.parse(detail) }));
  };
  const issueOne = async () => {
    await house.load('distributors', 'code,name,currency\nD1,One,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule(tenPercent);
    await house.sell('A,1,2026-07-01,D1,S1,1,1000');
    await house.run('2026-Q2');
  };

  test('are saved with an event for each that says something, and afterwards for each that was changed', async () => {
    expect((await getSettingsPage(house.db)).isNamed).toBe(false);
    expect(await save()).toEqual({ kind: 'saved' });
    expect(await getSettings(house.db)).toMatchObject({
      manufacturer: 'Adventure Works',
      fiscalYearStartMonth: 4,
      timeZone: 'Asia/Shanghai',
      language: 'zh-Hans',
    });
    expect((await events()).map(({ setting, before }) => [setting, before])).toEqual(
      ['manufacturer', 'currency', 'fiscalYearStartMonth', 'timeZone', 'language'].map((setting) => [setting, '–']),
    );
    expect(await save({ manufacturer: 'AW', 'sum-USD': '15000' })).toEqual({ kind: 'saved' });
    expect((await events()).slice(5)).toEqual([
      {
        ...{ action: 'setting-changed', subject: 'setting manufacturer', personId: ada.personId },
        ...{ setting: 'manufacturer', value: 'AW', before: 'Adventure Works' },
      },
      {
        ...{ action: 'setting-changed', subject: 'setting secondPersonAbove', personId: ada.personId },
        ...{ setting: 'secondPersonAbove', value: '15000.00 USD', before: '–' },
      },
    ]);
    expect((await getSettingsPage(house.db)).sums).toEqual([{ currency: 'USD', minor: 1_500_000 }]);
    await save({ manufacturer: 'AW', 'sum-USD': '15000.00' });
    expect(await events()).toHaveLength(7);
  });

  test('with a mistake change nothing', async () => {
    expect(await save({ timeZone: 'Mars/Olympus', manufacturer: '' })).toEqual({
      kind: 'mistakes',
      mistakes: [
        { field: 'manufacturer', problem: 'missing' },
        { field: 'timeZone', problem: 'notFound' },
      ],
    });
    expect((await getSettingsPage(house.db)).isNamed).toBe(false);
    expect(await events()).toEqual([]);
  });

  test('are changed by an administrator alone, also one who is none any more', async () => {
    const brand = await addPerson(house.db, 'Bea', 'brand-manager');
    const auditor = await addPerson(house.db, 'Oscar', 'auditor');
    for (const viewer of [brand, auditor]) expect(await save({}, viewer)).toEqual({ kind: 'not-allowed' });
    const endedAt = '2026-10-01T00:00:00.000Z';
    await house.db.updateTable('memberships').set({ endedAt }).where('id', '=', ada.membershipId).execute();
    expect(await save()).toEqual({ kind: 'not-allowed' });
    expect((await getSettingsPage(house.db)).isNamed).toBe(false);
  });

  test('of a form that began from older ones are refused, and both are shown', async () => {
    const older = await base();
    const second = await addPerson(house.db, 'Ann', 'administrator');
    await save({ manufacturer: 'Theirs' });
    const answer = await save({ base: older, manufacturer: 'Mine' }, second);
    expect(answer).toMatchObject({
      kind: 'newer',
      newer: { manufacturer: 'Theirs' },
      written: { manufacturer: 'Mine' },
    });
    expect((await getSettings(house.db)).manufacturer).toBe('Theirs');
    const newest = answer.kind === 'newer' ? answer.base : '';
    expect(await save({ base: newest, manufacturer: 'Mine' }, second)).toEqual({ kind: 'saved' });
    expect(await save({ base: older, manufacturer: 'Mine' }, second)).toEqual({ kind: 'saved' });
  });

  test('of two at once that began alike, one is saved', async () => {
    const began = await base();
    const answers = await Promise.all([
      save({ base: began, manufacturer: 'One' }),
      save({ base: began, manufacturer: 'Two' }),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['newer', 'saved']);
  });

  test('stay as they are where money rests on them, with the reason at the field; the others are changed', async () => {
    await save({ language: 'en' });
    await issueOne();
    expect(await save({ language: 'en', fiscalYearStartMonth: '1' })).toEqual({
      kind: 'mistakes',
      mistakes: [{ field: 'fiscalYearStartMonth', problem: 'fixedByRuns' }],
    });
    expect(await save({ language: 'zh-Hant', timeZone: 'UTC' })).toEqual({ kind: 'saved' });
    await house.issue('2026-Q2');
    expect(await save({ language: 'en', timeZone: 'Asia/Shanghai', currency: 'EUR' })).toEqual({
      kind: 'mistakes',
      mistakes: [
        { field: 'timeZone', problem: 'fixedByStatements' },
        { field: 'language', problem: 'fixedByStatements' },
      ],
    });
    // The page leaves out the fields of what is fixed.
    expect(await save({ language: '', timeZone: '', fiscalYearStartMonth: '', currency: 'EUR' })).toEqual({
      kind: 'saved',
    });
    expect(await getSettings(house.db)).toMatchObject({
      ...{ currency: 'EUR', language: 'zh-Hant', timeZone: 'UTC', fiscalYearStartMonth: 4 },
    });
  });

  test('say in which language statements are written for a distributor whose record names none', async () => {
    await save({ language: 'zh-Hant' });
    await issueOne();
    await house.issue('2026-Q2');
    const { body } = await house.db.selectFrom('statements').select('body').executeTakeFirstOrThrow();
    expect(JSON.parse(body)).toMatchObject({ language: 'zh-Hant' });
    expect(await verifyStatements(house.db)).toEqual({ statements: 1, findings: [] });
  });

  test('that change the fiscal year while a period is run make it run anew, by the new one', async () => {
    await save({ fiscalYearStartMonth: '1' });
    await house.load('distributors', 'code,name,currency\nD1,One,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule(tenPercent);
    await house.sell('A,1,2026-07-01,D1,S1,1,1000');
    const asked: number[] = [];
    const progress = async (done: number) => {
      asked.push(done);
      if (asked.length === 1) expect(await save({ fiscalYearStartMonth: '4' })).toEqual({ kind: 'saved' });
    };
    const answer = await runPeriod(house.db, { period: '2026-Q3', actor: house.finance, now: house.now, progress });
    expect(asked).toEqual([0, 1, 0, 1, 2]);
    expect(answer).toMatchObject({ kind: 'ran', rows: 0 });
  });

  test('that change while the first statement is made let it not be issued', async () => {
    await save({ language: 'en' });
    await issueOne();
    const run = await findRun(house.db, 1);
    const issuedAt = house.now().toISOString();
    const facts = await loadRunFacts(house.db, run as NonNullable<typeof run>, { issuedAt, origin });
    expect(await save({ language: 'zh-Hant' })).toEqual({ kind: 'saved' });
    const issuing = { issuedAt, toldAt: issuedAt, actor: house.finance, above: {} };
    const group = facts.groups[0] as (typeof facts.groups)[number];
    await expect(issueGroup(house.db, facts, group, issuing)).rejects.toThrow('the settings were changed');
    expect(await house.db.selectFrom('statements').select('id').execute()).toEqual([]);
  });

  test('ask for the sums of the currencies that distributors buy in, and of those that have one', async () => {
    await house.load('distributors', 'code,name,currency\nD1,One,CNY\nD2,Two,EUR\nD3,Three,CNY\n');
    await saveSettings(house.db, { secondPersonAbove: { JPY: '1000' } });
    expect((await getSettingsPage(house.db)).currencies).toEqual(['USD', 'CNY', 'EUR', 'JPY']);
  });

  const add = (values: Record<string, string>, viewer = ada) =>
    addName(house.db, viewer, { kind: 'product-lines', fields: fieldsOf(values), now: house.now() });
  const name = (values: Record<string, string>, viewer = ada) =>
    rename(house.db, viewer, { kind: 'product-lines', code: 'Road', fields: fieldsOf(values), now: house.now() });

  test('a product line is added once, in the languages in which it is named, and files find it', async () => {
    const both = { code: 'Road', 'title-en': 'Road bikes', 'title-zh-Hans': '公路车' };
    expect(await add(both)).toEqual({ kind: 'added' });
    expect(await add({ code: 'Road' })).toEqual({
      kind: 'mistakes',
      mistakes: [{ field: 'code', problem: 'codeTaken' }],
    });
    expect(await add({ code: '' })).toEqual({ kind: 'mistakes', mistakes: [{ field: 'code', problem: 'missing' }] });
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    expect(await listNames(house.db, 'product-lines')).toEqual([
      { code: 'Road', title: { en: 'Road bikes', 'zh-Hans': '公路车' } },
    ]);
    expect(await listNames(house.db, 'brands')).toEqual([]);
    expect(await events()).toEqual([
      {
        ...{ action: 'product-line-added', subject: 'product-line Road', personId: ada.personId },
        ...{ code: 'Road', title: 'Road bikes / 公路车' },
      },
    ]);
  });

  test('a product line that a file brought is named, by an administrator alone, and two at once are told', async () => {
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    const { base: began = '' } = (await findName(house.db, { kind: 'product-lines', code: 'Road' })) ?? {};
    const brand = await addPerson(house.db, 'Bea', 'brand-manager');
    expect(await name({ base: began, 'title-en': 'Bea’s' }, brand)).toEqual({ kind: 'not-allowed' });
    expect(await add({ code: 'X' }, brand)).toEqual({ kind: 'not-allowed' });
    expect(await name({ base: began, 'title-en': 'Road bikes' })).toEqual({ kind: 'renamed' });
    expect(await name({ base: began, 'title-en': 'Racing bikes' })).toMatchObject({
      ...{ kind: 'newer', newer: { en: 'Road bikes' }, written: { en: 'Racing bikes' } },
    });
    expect(await listNames(house.db, 'product-lines')).toEqual([{ code: 'Road', title: { en: 'Road bikes' } }]);
    expect(await findName(house.db, { kind: 'brands', code: 'Road' })).toBeUndefined();
    expect((await events()).map(({ action }) => action)).toEqual(['product-line-renamed']);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import {
  acknowledgeAnnualPlan,
  findAnnualPlan,
  listAnnualPlans,
  publishAnnualPlan,
  saveAnnualPlan,
} from '#app/marketing/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';
import { fieldsOf, now } from './fund-house.ts';
import { annualPlanFields } from './plan-fields.ts';

/** D1 has moved from entry to maturity with one line, D2 is in entry, D3 has left, D4 will begin tomorrow. */
const stages = `distributor,product_line,stage,from
D1,Road,entry,2026-01-01
D1,Road,maturity,2026-06-01
D2,Road,entry,2026-01-01
D3,Road,entry,2026-01-01
D3,Road,none,2026-11-15
D4,Road,entry,2026-11-16
`;

describeEachDatabase('the annual plan', (database) => {
  let house: House;
  let brand: Viewer;
  const people = new Map<string, Viewer>();
  let lastYear = 2026;
  const of = (code: string) => people.get(code) as Viewer;

  beforeAll(async () => {
    house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\nD3,Three,USD\nD4,Four,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.load('stages', stages);
    brand = await addPerson(house.db, 'Bruno', 'brand-manager');
    for (const { id, code } of await house.db.selectFrom('distributors').select(['id', 'code']).execute()) {
      people.set(code, await addPerson(house.db, `Owner ${code}`, 'distributor', id));
    }
  });
  afterAll(() => house.close());

  const save = (year: string, more: Record<string, string | number> = {}) =>
    saveAnnualPlan(house.db, brand, { year, fields: fieldsOf({ ...annualPlanFields, ...more }), now });
  const publish = (year: string, number: number) => publishAnnualPlan(house.db, brand, { year, number, now });
  const acknowledge = (year: string, number: number, viewer: Viewer) =>
    acknowledgeAnnualPlan(house.db, viewer, { year, number, now });
  const find = (year: string, viewer = brand, number?: number) =>
    findAnnualPlan(house.db, viewer, { year, number, now });

  async function published() {
    lastYear += 1;
    const year = String(lastYear);
    await save(year);
    await publish(year, 1);
    return year;
  }

  test.each([
    ['D1', ['The year', 'Maturity']],
    ['D2', ['The year', 'Entry']],
    ['D3', []],
    ['D4', []],
  ])('%s reads the sections for the stages in which it stands today', async (code, titles) => {
    const plan = await find(await published(), of(code));
    expect(plan?.sections.map(({ title }) => title.en)).toEqual(titles);
  });

  test('a draft is read by staff only, and holds once it is published', async () => {
    const year = await published();
    await save(year, { base: 1, titleEn1: 'Another year' });
    expect((await find(year))?.shown).toMatchObject({ number: 2, publishedAt: null, isNewest: true });
    expect((await find(year, of('D1')))?.shown).toMatchObject({ number: 1, isCurrent: true });
    expect(await find(year, of('D1'), 2)).toBeUndefined();
    expect(await publish(year, 2)).toEqual({ kind: 'published' });
    expect(await publish(year, 2)).toEqual({ kind: 'published-already' });
    expect((await find(year, of('D1')))?.sections[0]?.title.en).toBe('Another year');
    expect((await find(year, of('D1'), 1))?.sections[0]?.title.en).toBe('The year');
  });

  test('who wrote and published it does not travel to the distributor', async () => {
    const year = await published();
    expect(JSON.stringify(await find(year, of('D1')))).not.toContain('Bruno');
    expect((await find(year))?.versions).toMatchObject([{ writtenByName: 'Bruno', publishedByName: 'Bruno' }]);
  });

  test('a year without a published plan is not there for a distributor', async () => {
    await save('2100');
    expect(await find('2100', of('D1'))).toBeUndefined();
    expect(await find('2026-Q1')).toBeUndefined();
    expect((await listAnnualPlans(house.db, of('D1'), now)).plans.map(({ year }) => year)).not.toContain('2100');
  });

  test('an older draft is not published, and saving over a newer one is refused with both shown', async () => {
    const year = await published();
    await save(year, { base: 1 });
    expect(await save(year, { base: 1, titleEn1: 'Mine' })).toMatchObject({
      kind: 'newer-draft',
      number: 2,
      by: 'Bruno',
      newer: [{ title: { en: 'The year' } }, {}, {}],
      written: [{ title: { en: 'Mine' } }, {}, {}],
    });
    await save(year, { base: 2 });
    expect(await publish(year, 2)).toEqual({ kind: 'newer-version' });
    expect((await find(year))?.versions.map(({ publishedAt }) => publishedAt !== null)).toEqual([false, false, true]);
  });

  test('whose role was taken away meanwhile writes, publishes and acknowledges nothing', async () => {
    const year = await published();
    await save(year, { base: 1 });
    const endedAt = now.toISOString();
    const former = await addPerson(house.db, 'Former', 'brand-manager');
    const gone = await addPerson(house.db, 'Gone', 'distributor', of('D1').distributorId ?? 0);
    const ids = [former.membershipId, gone.membershipId];
    await house.db.updateTable('memberships').set({ endedAt }).where('id', 'in', ids).execute();
    const before = await find(year);
    const fields = fieldsOf({ ...annualPlanFields, base: 2 });
    expect(await saveAnnualPlan(house.db, former, { year, fields, now })).toEqual({ kind: 'not-allowed' });
    expect(await publishAnnualPlan(house.db, former, { year, number: 2, now })).toEqual({ kind: 'not-allowed' });
    expect(await acknowledge(year, 1, gone)).toEqual({ kind: 'not-allowed' });
    expect(await find(year)).toEqual(before);
  });

  test('a section without English is refused at its field', async () => {
    expect(await save('2101', { textEn2: '' })).toEqual({
      kind: 'mistakes',
      mistakes: [{ field: 'textEn2', problem: 'missing' }],
    });
    expect((await find('2101'))?.versions).toEqual([]);
  });

  test('the version that holds is acknowledged once by a distributor, also by two at once', async () => {
    const year = await published();
    const both = await Promise.all([acknowledge(year, 1, of('D2')), acknowledge(year, 1, of('D2'))]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['acknowledged', 'acknowledged-already']);
    const plan = await find(year);
    expect(plan?.acknowledgements).toMatchObject([{ number: 1, distributor: 'Two', acknowledgedByName: 'Owner D2' }]);
    expect(plan).toMatchObject({ owed: 1, owing: 0, firstOwing: [] });
    expect(await find(year, of('D2'))).toMatchObject({ mayAcknowledge: false, acknowledgements: [] });
    expect(await find(year, of('D1'))).toMatchObject({ mayAcknowledge: true, acknowledgement: undefined });

    await save(year, { base: 1 });
    await publish(year, 2);
    expect(await acknowledge(year, 1, of('D1'))).toEqual({ kind: 'newer-version' });
    expect(await acknowledge(year, 3, of('D1'))).toEqual({ kind: 'no-such-version' });
    expect(await acknowledge(year, 2, brand)).toEqual({ kind: 'no-such-version' });
    expect(await find(year)).toMatchObject({ owed: 1, owing: 1, firstOwing: [{ code: 'D2' }] });
  });

  test('no version is ever changed', async () => {
    await published();
    await expect(sql`update annual_plan_versions set sections = '[]'`.execute(house.db)).rejects.toThrow('final');
    await expect(sql`delete from annual_plan_publications`.execute(house.db)).rejects.toThrow('final');
    await expect(sql`delete from annual_plan_acknowledgements`.execute(house.db)).rejects.toThrow('final');
  });
});

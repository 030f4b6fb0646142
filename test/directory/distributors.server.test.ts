import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportDistributors, findDistributorPage, listDistributors } from '#app/directory/index.server.ts';
import { type Fenced, noLimits, type Viewer } from '#app/identity/index.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { addPerson, everyone } from '#test/support/people.ts';

const now = new Date('2026-11-24T10:00:00Z');

describeEachDatabase('the distributors', (database) => {
  let house: House;
  const ids = new Map<string, number>();
  const people: Record<string, Viewer> = {};

  beforeAll(async () => {
    house = await openHouse(database, { today: '2026-10-15' });
    const { db } = house;
    await house.load(
      'distributors',
      `code,name,currency,territory,grade,status,parent
D1,Double Wheels,USD,FR,A,active,
D2,单车之家,USD,CN,B,active,D1
D3,100% Bikes,USD,DE,A,ended,
D4,Aardvark,USD,,,suspended,
`,
    );
    const moves = ['D1,Two Wheels,USD,DE,A,2026-06-01', 'D1,Two Wheels,USD,FR,B,2027-01-01'];
    for (const move of moves) await house.load('distributors', `code,name,currency,territory,grade,from\n${move}\n`);
    await house.load('products', 'sku,name,product_line\nS1,Bike,Bikes\nS2,Helmet,Gear\n');
    const stages = ['D1,Bikes,growth,2026-01-01', 'D1,Gear,entry,2026-01-01', 'D2,Bikes,entry,2026-01-01'];
    await house.load(
      'stages',
      `distributor,product_line,stage,from\n${[...stages, 'D2,Bikes,none,2026-05-01'].join('\n')}\n`,
    );
    await house.rule(tenPercent, { ...tenPercent, code: 'OTHERS', distributors: { codes: ['D2'] } });
    const sales = ['A,1,2026-08-01,D1,S1,2,1000', 'A,2,2026-08-01,D1,S2,1,50', 'B,1,2026-10-02,D1,S1,-1,-300'];
    await house.sell(...sales, 'C,1,2026-08-01,D2,S1,1,700', 'D,1,2025-12-31,D1,S1,1,9');
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    for (const { id, code } of await db.selectFrom('distributors').select(['id', 'code']).execute()) ids.set(code, id);
    for (const role of ['brand-manager', 'finance', 'administrator', 'auditor'] as const) {
      people[role] = await addPerson(db, `The ${role}`, role);
    }
    people.owner = await addPerson(db, 'Owner', 'distributor', ids.get('D1'), { isOwner: true });
    people.member = await addPerson(db, 'Member', 'distributor', ids.get('D1'));
    people.other = await addPerson(db, 'Other', 'distributor', ids.get('D2'));
  });
  afterAll(() => house?.close());

  type Asked = Partial<Parameters<typeof listDistributors>[2]>;
  const list = (asked: Asked, viewer: Fenced = everyone) =>
    listDistributors(house.db, viewer, { filter: {}, language: 'en', now, ...asked });
  const codes = async (asked: Asked, viewer?: Fenced) =>
    (await list(asked, viewer))?.distributors.map(({ code }) => code);

  test('are listed as they are today, with the partnerships that have not ended', async () => {
    expect((await list({ filter: { search: 'D1' } }))?.distributors).toEqual([
      {
        ...{ code: 'D1', name: 'Two Wheels', territory: 'DE', grade: 'A', status: 'active', parent: null },
        ...{ currency: 'USD', since: null },
        partnerships: [
          { productLine: 'Bikes', title: 'Bikes', stage: 'growth' },
          { productLine: 'Gear', title: 'Gear', stage: 'entry' },
        ],
      },
    ]);
  });

  test.each([
    ['a name of today', { search: 'two' }, ['D1']],
    ['a name of before', { search: 'double' }, ['D1']],
    ['two Chinese signs', { search: '单车' }, ['D2']],
    ['a part of a code, in small letters', { search: 'd' }, ['D3', 'D4', 'D1', 'D2']],
    ['a sign of patterns', { search: '0%' }, ['D3']],
    ['a sign of patterns that no name has', { search: 'D_' }, []],
    ['a text that none has', { search: 'xyz' }, []],
    ['a territory of today', { territory: 'DE' }, ['D3', 'D1']],
    ['a territory of before', { territory: 'FR' }, []],
    ['a grade', { grade: 'B' }, ['D2']],
    ['a status', { status: 'suspended' }, ['D4']],
    ['a product line', { productLine: 'Bikes' }, ['D1']],
    ['a stage', { stage: 'entry' }, ['D1']],
    ['a stage in another line', { stage: 'entry', productLine: 'Bikes' }, []],
    ['what has ended', { stage: 'none', productLine: 'Bikes' }, ['D2']],
    ['all at once', { search: 'wheels', territory: 'DE', grade: 'A', status: 'active', productLine: 'Gear' }, ['D1']],
  ])('are filtered by %s', async (_name, filter, expected) => {
    expect(await codes({ filter })).toEqual(expected);
  });

  test.each([
    ['code', ['D1', 'D2', 'D3', 'D4']],
    ['-code', ['D4', 'D3', 'D2', 'D1']],
    ['territory', ['D4', 'D2', 'D1', 'D3']],
    ['-grade', ['D2', 'D3', 'D1', 'D4']],
  ])('are sorted by %s, and by code where that says the same', async (sort, expected) => {
    expect(await codes({ sort })).toEqual(expected);
  });

  test('are found by their own people alone, and not by those of others', async () => {
    expect(await codes({}, people.owner)).toEqual(['D1']);
    expect(await codes({}, people.other)).toEqual(['D2']);
    expect(await codes({ filter: { search: 'D1' } }, people.other)).toEqual([]);
    expect(await list({ after: 'D1' }, people.other)).toBeUndefined();
  });

  test('lead nowhere after one that is not among them', async () => {
    expect(await list({ after: 'NONE' })).toBeUndefined();
    expect(await list({ after: 'D1', filter: { search: '单车' } })).toBeUndefined();
  });

  const page = (viewer: Viewer | undefined, code = 'D1') =>
    findDistributorPage(house.db, viewer as Viewer, { code, language: 'en', now });

  test('have a page with what held when, and what changed', async () => {
    const found = await page(people['brand-manager']);
    expect(found).toMatchObject({
      code: 'D1',
      name: 'Two Wheels',
      facts: { territory: 'DE', grade: 'A', parent: null },
    });
    const told = found?.history?.map(({ from, isCurrent, isComing, changes }) => [
      from,
      isCurrent ? 'holds' : isComing ? 'coming' : 'past',
      changes.map(({ field, before, after }) => `${field} ${before} ${after}`),
    ]);
    expect(told).toEqual([
      ['2027-01-01', 'coming', ['territory DE FR', 'grade A B']],
      ['2026-06-01', 'holds', ['name Double Wheels Two Wheels', 'territory FR DE']],
      [undefined, 'past', []],
    ]);
    expect((await page(people.auditor, 'D2'))?.facts?.parent).toEqual({ code: 'D1', name: 'Two Wheels' });
  });

  test('have a page of what the rooms know', async () => {
    const { rooms } = (await page(people.auditor)) ?? {};
    expect(rooms?.partnerships?.map(({ productLine, stage }) => [productLine, stage])).toEqual([
      ['Bikes', 'growth'],
      ['Gear', 'entry'],
    ]);
    expect(rooms?.sales?.map(({ currency, quarters }) => [currency, quarters.map((one) => one.amountMinor)])).toEqual([
      ['USD', [0, 0, 105_000, -30_000]],
    ]);
    expect(rooms?.statements?.statements.map(({ code, grantedMinor }) => [code, grantedMinor])).toEqual([
      ['D1', 10_500],
    ]);
    expect(rooms?.programmes?.map(({ code }) => code)).toEqual(['TEN']);
    expect(rooms).toMatchObject({
      funds: [],
      plans: [],
      certificates: { certificates: [], hasMore: false },
      people: 2,
    });
  });

  test.each([
    ['brand-manager', ['people', 'statements']],
    ['finance', ['people']],
    ['administrator', ['funds', 'partnerships', 'plans', 'programmes', 'statements']],
    ['auditor', []],
    ['owner', ['sales']],
    ['member', ['people', 'sales']],
  ])('tell the %s nothing of a room that is closed to them', async (who, closed) => {
    const rooms = Object.entries((await page(people[who]))?.rooms ?? {});
    const untold = rooms.filter(([, known]) => known === undefined).map(([room]) => room);
    expect([rooms.length, untold.sort()]).toEqual([8, closed]);
  });

  test('have a page for their own people without history, and none for those of others', async () => {
    expect((await page(people.owner))?.history).toBeUndefined();
    expect(await page(people.other)).toBeUndefined();
    expect((await page(people.other, 'D2'))?.rooms.programmes?.map(({ code }) => code)).toEqual(['OTHERS', 'TEN']);
    expect(await page(people.auditor, 'D')).toBeUndefined();
  });

  test('are outside for staff who are limited to another territory, by list and by page', async () => {
    const limits = { ...noLimits, territory: [await territoryId('CN')], on: '2026-11-24' };
    const limited = { ...(people['brand-manager'] as Viewer), limits };
    expect(await codes({}, limited)).toEqual(['D2']);
    expect((await list({}, limited))?.choices.territories).toEqual(['CN']);
    expect(await page(limited)).toBeUndefined();
    expect((await page(limited, 'D2'))?.code).toBe('D2');
  });

  async function territoryId(code: string): Promise<number> {
    const row = await house.db
      .selectFrom('territories')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    return row.id;
  }

  test.each(['name', '-name', 'grade', '-territory'])('are read page by page without a gap, by %s', async (sort) => {
    if (!ids.has('M0')) {
      const many = Array.from({ length: 60 }, (_, index) => `M${index},Many ${index % 7},USD,T${index % 3}`);
      await house.load('distributors', `code,name,currency,territory\n${many.join('\n')}\n`);
      ids.set('M0', 0);
    }
    const first = await list({ sort });
    const second = await list({ sort, after: first?.next });
    expect([first?.distributors.length, second?.distributors.length, second?.next]).toEqual([50, 14, undefined]);
    const all = [...(first?.distributors ?? []), ...(second?.distributors ?? [])].map(({ code }) => code);
    expect(new Set(all).size).toBe(64);
  });

  test('are exported as they are filtered and sorted, all of them, without formulas', async () => {
    const many = Array.from({ length: 210 }, (_, index) => `N${index},=Name ${index},USD,EX`);
    await house.load('distributors', `code,name,currency,territory\n${many.join('\n')}\n`);
    const rows = async (filter: object, viewer: Fenced = everyone, sort = '-code') => {
      const asked = { filter, sort, now, readsOn: async () => true };
      const { text } = await exportDistributors(house.db, viewer, asked);
      return (await new Response(text).text()).trimEnd().split('\r\n');
    };
    expect(await rows({ search: 'wheels' })).toEqual([
      'code,name,territory,grade,parent,currency,since,status',
      'D1,Two Wheels,DE,A,,USD,,active',
    ]);
    const all = await rows({ territory: 'EX' });
    expect([all.length, new Set(all).size, all[1]]).toEqual([211, 211, "N99,'=Name 99,EX,,,USD,,active"]);
    expect((await rows({}, people.other)).slice(1)).toEqual(['D2,单车之家,CN,B,D1,USD,,active']);
  });
});

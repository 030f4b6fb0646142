import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportProducts, findProductPage, listProducts } from '#app/directory/index.server.ts';
import { type Fenced, noLimits, type Viewer } from '#app/identity/index.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { addPerson, everyone } from '#test/support/people.ts';

const now = new Date('2026-11-24T10:00:00Z');

describeEachDatabase('the products', (database) => {
  let house: House;
  const people: Record<string, Viewer> = {};
  let limited: Fenced;

  beforeAll(async () => {
    house = await openHouse(database, { today: '2026-10-15' });
    const { db } = house;
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load(
      'products',
      `sku,name,product_line,brand,category,list_price,currency
B1,Road bike,Bikes,ACME,Road,999.50,USD
B/2 x,山地车,Bikes,ACME,,,
G1,Helmet 100%,Gear,BOLT,,,
`,
    );
    await house.load(
      'products',
      'sku,name,product_line,brand,category,list_price,currency,from\nG1,Helmet 90%,Gear,BOLT,Heads,,,2026-06-01\n',
    );
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Bikes,growth,2026-01-01\n');
    const bikes = { productLines: ['Bikes'] };
    await house.rule(tenPercent, { ...tenPercent, code: 'GEAR', basis: { of: 'amount', lines: { brands: ['BOLT'] } } });
    await house.rule({
      ...{ ...tenPercent, code: 'BIKES', distributors: { codes: ['D2'] } },
      basis: { of: 'amount', lines: bikes },
    });
    await house.sell('A,1,2026-08-01,D1,B1,2,1000', 'A,2,2026-11-01,D2,B1,1,50', 'B,1,2026-08-02,D1,G1,1,7');
    const ids = new Map(
      (await db.selectFrom('distributors').select(['id', 'code']).execute()).map(({ id, code }) => [code, id]),
    );
    for (const role of ['brand-manager', 'administrator', 'auditor'] as const) {
      people[role] = await addPerson(db, `The ${role}`, role);
    }
    people.owner = await addPerson(db, 'Owner', 'distributor', ids.get('D1'));
    people.other = await addPerson(db, 'Other', 'distributor', ids.get('D2'));
    const { id } = await db.selectFrom('brands').select('id').where('code', '=', 'BOLT').executeTakeFirstOrThrow();
    limited = { distributorId: null, limits: { ...noLimits, brand: [id], on: '2026-11-24' } };
  });
  afterAll(() => house?.close());

  type Asked = Partial<Parameters<typeof listProducts>[2]>;
  const list = (asked: Asked, viewer: Fenced = everyone) =>
    listProducts(house.db, viewer, { filter: {}, language: 'en', now, ...asked });
  const skus = async (asked: Asked, viewer?: Fenced) => (await list(asked, viewer))?.products.map(({ sku }) => sku);

  test('are listed as they are today', async () => {
    expect((await list({ filter: { search: 'G1' } }))?.products).toEqual([
      {
        ...{ sku: 'G1', name: 'Helmet 90%', productLine: 'Gear', productLineTitle: 'Gear', brand: 'BOLT' },
        ...{ category: 'Heads', unit: null, listPrice: null, currency: null },
      },
    ]);
  });

  test.each([
    ['a part of an SKU, in small letters', { search: 'b' }, ['B/2 x', 'B1']],
    ['a name of today', { search: 'bike' }, ['B1']],
    ['a name of before', { search: '100%' }, ['G1']],
    ['two Chinese signs', { search: '山地' }, ['B/2 x']],
    ['a sign of patterns that no name has', { search: 'B_' }, []],
    ['a product line', { productLine: 'Gear' }, ['G1']],
    ['a brand', { brand: 'ACME' }, ['B/2 x', 'B1']],
    ['all at once', { search: '车', productLine: 'Bikes', brand: 'ACME' }, ['B/2 x']],
  ])('are filtered by %s', async (_name, filter, expected) => {
    expect(await skus({ filter })).toEqual(expected);
  });

  test.each([
    ['-sku', ['G1', 'B1', 'B/2 x']],
    ['-productLine', ['G1', 'B1', 'B/2 x']],
    ['category', ['B/2 x', 'G1', 'B1']],
  ])('are sorted by %s', async (sort, expected) => {
    expect(await skus({ sort })).toEqual(expected);
  });

  test('are to a distributor those of the lines in which it ever stood, and to the limited those inside', async () => {
    expect(await skus({}, people.owner)).toEqual(['B/2 x', 'B1']);
    expect((await list({}, people.owner))?.choices).toEqual({
      brands: ['ACME'],
      productLines: [{ code: 'Bikes', title: 'Bikes' }],
    });
    expect(await skus({}, people.other)).toEqual([]);
    expect(await skus({}, limited)).toEqual(['G1']);
    expect(await list({ after: 'G1' }, people.owner)).toBeUndefined();
    expect(await list({ after: 'B1' }, limited)).toBeUndefined();
  });

  const page = (viewer: Viewer | undefined, sku = 'B1') =>
    findProductPage(house.db, viewer as Viewer, { sku, language: 'en', now });
  const codesOf = (programmes: { code: string; counts: string; by: string }[] | undefined) =>
    programmes?.map(({ code, counts, by }) => `${code} ${counts} ${by}`);

  test('have a page with their versions, the programmes that count them and what was sold', async () => {
    const found = await page(people.auditor);
    expect(found?.product).toMatchObject({ sku: 'B1', name: 'Road bike', listPrice: '999.5', currency: 'USD' });
    expect(codesOf(found?.programmes)).toEqual(['BIKES paid product-line', 'TEN paid everything']);
    expect(found?.sales?.map(({ quarters }) => quarters.map((one) => [one.amountMinor, one.quantityMilli]))).toEqual([
      [
        [0, 0],
        [0, 0],
        [100_000, 2000],
        [5000, 1000],
      ],
    ]);
    const gear = await page(people.auditor, 'G1');
    expect(gear?.history?.map(({ from, changes }) => [from, changes.map(({ field }) => field)])).toEqual([
      ['2026-06-01', ['name', 'category']],
      [undefined, []],
    ]);
    expect((await page(people.auditor, 'B/2 x'))?.product.name).toBe('山地车');
  });

  test('tell a distributor of its own programmes alone, and neither sales nor versions', async () => {
    const found = await page(people.owner);
    expect(codesOf(found?.programmes)).toEqual(['TEN paid everything']);
    expect([found?.sales, found?.history]).toEqual([undefined, undefined]);
    expect(await page(people.owner, 'G1')).toBeUndefined();
    expect(await page(people.other)).toBeUndefined();
  });

  test('tell an administrator of no programme, and the limited of none outside and of no sales to others', async () => {
    expect((await page(people.administrator))?.programmes).toBeUndefined();
    const viewer = { ...(people['brand-manager'] as Viewer), limits: limited.limits };
    expect(await page(viewer)).toBeUndefined();
    expect(codesOf((await page(viewer, 'G1'))?.programmes)).toEqual(['GEAR paid brand', 'TEN paid everything']);
  });

  test('are exported as they are filtered and sorted, to a distributor its own', async () => {
    const rows = async (viewer: Fenced) => {
      const { text } = await exportProducts(house.db, viewer, {
        filter: {},
        sort: '-sku',
        now,
        readsOn: async () => true,
      });
      return (await new Response(text).text()).trimEnd().split('\r\n').slice(1);
    };
    expect(await rows(everyone)).toEqual([
      'G1,Helmet 90%,Gear,BOLT,Heads,,,',
      'B1,Road bike,Bikes,ACME,Road,,999.5,USD',
      'B/2 x,山地车,Bikes,ACME,,,,',
    ]);
    expect(await rows(people.owner as Viewer)).toHaveLength(2);
    expect(await rows(limited)).toHaveLength(1);
  });

  test('are read page by page without a gap', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `M${index},Many ${index % 7},Gear`);
    await house.load('products', `sku,name,product_line\n${many.join('\n')}\n`);
    const first = await list({ sort: '-name' });
    const second = await list({ sort: '-name', after: first?.next });
    const all = [...(first?.products ?? []), ...(second?.products ?? [])].map(({ sku }) => sku);
    expect([first?.products.length, new Set(all).size, second?.next]).toEqual([50, 63, undefined]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import { countParticipants, findParticipants, participantsAPage } from '#app/rebates/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

const distributors = `code,name,currency,territory,grade,from
D1,One,USD,FR,A,
D2,Two,USD,DE,B,
D3,Three,USD,FR,,
D3,Trois,USD,FR,A,2026-12-31
D4,Four,USD,,B,
`;
const stages = `distributor,product_line,stage,from
D1,Road,growth,2026-01-01
D1,Parts,growth,2026-01-01
D2,Road,entry,2026-01-01
D2,Parts,growth,2026-01-01
D3,Road,growth,2026-12-31
D4,Road,growth,2025-01-01
D4,Road,none,2026-10-01
`;

describeEachDatabase('who takes part in a programme', (database) => {
  let house: House;
  let auditor: Viewer;
  let owner: Viewer;

  beforeAll(async () => {
    house = await openHouse(database);
    const { db } = house;
    await house.load('distributors', distributors);
    await house.load('products', 'sku,name,product_line,category\nS1,Bike,Road,Big\nS2,Chain,Parts,Small\n');
    await house.load('stages', stages);
    await house.rule(
      { ...tenPercent, stages: ['growth'], basis: { of: 'amount', lines: { categories: ['Big'] } }, code: 'STAGED' },
      { ...tenPercent, code: 'GRADED', distributors: { grades: ['A'], territories: ['FR'], except: ['D4'] } },
      { ...tenPercent, code: 'NAMED', distributors: { codes: ['D1', 'D2'] } },
    );
    await house.sell('A,1,2026-08-01,D1,S1,1,1000', 'B,1,2026-08-02,D2,S1,1,500', 'C,1,2026-05-02,D2,S1,1,500');
    for (const period of ['2026-Q3', '2026-Q2']) await house.run(period);
    const next = {
      code: 'NAMED',
      effective: { from: '2027-01-01', to: '2027-12-31' },
      distributors: { codes: ['D2'] },
    };
    await house.load('programmes', JSON.stringify([{ ...tenPercent, ...next }]));
    auditor = await addPerson(db, 'Oscar', 'auditor');
    const { id } = await db.selectFrom('distributors').select('id').where('code', '=', 'D1').executeTakeFirstOrThrow();
    owner = await addPerson(db, 'Owner', 'distributor', id);
  });
  afterAll(() => house.close());

  type Asked = Partial<Parameters<typeof findParticipants>[2]>;
  const find = (code: string, asked: Asked = {}, viewer = auditor) =>
    findParticipants(house.db, viewer, { code, isAbsent: false, language: 'en', now: house.now(), ...asked });
  const codes = async (code: string, asked?: Asked) => (await find(code, asked))?.rows.map((row) => row.code);
  const reasons = async (code: string, asked?: Asked) =>
    (await find(code, { isAbsent: true, ...asked }))?.rows.map((row) => `${row.code} ${row.absence}`);

  test('goes by the stages of partnerships whose products count, in the period that runs', async () => {
    expect(await find('STAGED')).toMatchObject({ period: '2026-Q4', counts: { takingPart: 2, absent: 2 } });
    expect(await codes('STAGED')).toEqual(['D1', 'D3']);
    expect(await reasons('STAGED')).toEqual(['D2 stage', 'D4 stage']);
  });

  test('goes by the grade of the period’s last day, by territory and by exceptions', async () => {
    expect(await codes('GRADED')).toEqual(['D1', 'D3']);
    expect(await reasons('GRADED')).toEqual(['D2 grade', 'D4 excepted']);
    expect((await find('GRADED'))?.rows[1]).toMatchObject({ name: 'Three', grade: 'A', territory: 'FR' });
  });

  test('tells the stages of today, and what the last run came to', async () => {
    expect((await find('NAMED'))?.rows).toEqual([
      expect.objectContaining({
        code: 'D1',
        partnerships: [
          { productLine: 'Parts', title: 'Parts', stage: 'growth' },
          { productLine: 'Road', title: 'Road', stage: 'growth' },
        ],
        due: [{ currency: 'USD', minor: 100_00 }],
      }),
      expect.objectContaining({ code: 'D2', due: [{ currency: 'USD', minor: 50_00 }] }),
    ]);
    expect((await find('STAGED'))?.rows.map(({ partnerships, due }) => [partnerships.length, due])).toEqual([
      [1, [{ currency: 'USD', minor: 100_00 }]],
      [0, []],
    ]);
    expect(await find('NAMED')).toMatchObject({ run: { period: '2026-Q3' } });
  });

  test('can be asked of a version, also of a draft', async () => {
    expect(await find('NAMED')).toMatchObject({ number: 1, state: 'in-force', counts: { takingPart: 2 } });
    expect(await find('NAMED', { number: 2 })).toMatchObject({ number: 2, state: 'draft', period: '2027-Q1' });
    expect(await codes('NAMED', { number: 2 })).toEqual(['D2']);
    expect(await find('NAMED', { number: 3 })).toBeUndefined();
    expect(await find('NOTHING')).toBeUndefined();
  });

  test('is filtered by name, also a former one, or code, and counted as it is filtered', async () => {
    expect(await find('NAMED', { distributor: 'trois' })).toMatchObject({ counts: { takingPart: 0, absent: 1 } });
    expect(await codes('NAMED', { distributor: 'd2' })).toEqual(['D2']);
    expect(await reasons('NAMED', { distributor: 'Four' })).toEqual(['D4 not-named']);
  });

  test('is told to staff alone, and counted for them', async () => {
    expect(await countParticipants(house.db, auditor, { code: 'GRADED', now: house.now() })).toEqual({
      takingPart: 2,
      all: 4,
      period: '2026-Q4',
    });
    expect(await countParticipants(house.db, owner, { code: 'NAMED', now: house.now() })).toBeUndefined();
    expect(await find('NAMED', {}, owner)).toBeUndefined();
  });

  test('is paged by code, each of many once', async () => {
    const many = Array.from({ length: 2 * participantsAPage + 1 }, (_, at) => `M${String(at).padStart(3, '0')}`);
    await house.load('distributors', `code,name,currency\n${many.map((code) => `${code},Many,USD`).join('\n')}\n`);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await find('NAMED', { isAbsent: true, after });
      seen.push(...(page?.rows.map(({ code }) => code) ?? []));
      after = page?.next;
    } while (after !== undefined);
    expect(seen).toEqual(['D3', 'D4', ...many]);
  });
});

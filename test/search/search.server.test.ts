import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import { kindsFor, search, searchKind } from '#app/search/index.server.ts';
import { certifyTaking, draftCourse, enrol, publishCourse } from '#app/training/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, origin, tenPercent } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

const now = new Date('2026-10-15T08:00:00Z');

describeEachDatabase('searching', (database) => {
  let house: House;
  const people = new Map<string, Viewer>();
  const as = (who: string) => people.get(who) as Viewer;

  beforeAll(async () => {
    house = await openHouse(database, { today: '2026-10-15' });
    const { db, load } = house;
    await load('distributors', 'code,name,currency\nD1,Old Wheels,USD\nD2,上海建华自行车行,USD\nD_3,100% Cycles,USD\n');
    await load('distributors', 'code,name,currency,from\nD1,Vélo Paris,USD,2026-07-01\n');
    await load('distributors', 'code,name,currency,from\nD1,Tomorrow Bikes,USD,2026-11-01\n');
    await load('products', 'sku,name,product_line\nBK-1,Mountain bike,Bikes\nGR-1,山地头盔,Gear\nLK-1,Lock,Locks\n');
    await load(
      'stages',
      'distributor,product_line,stage,from\nD1,Bikes,growth,2026-01-01\nD2,Gear,growth,2026-01-01\nD2,Bikes,growth,2026-01-01\nD2,Bikes,none,2026-09-01\n',
    );
    await house.rule(
      { ...tenPercent, title: { en: 'Ten percent', 'zh-Hans': '季度返利' } },
      { ...tenPercent, code: 'TWO', title: { en: 'Only for two' }, distributors: { codes: ['D2'] } },
    );
    await house.sell('INV-10,1,2026-08-01,D1,BK-1,1,1000', 'INV-20,1,2026-08-01,D2,GR-1,1,1000');
    await house.sell(
      'INV-20,2,2026-08-02,D2,BK-1,1,1000',
      'inv-3,1,2026-08-02,D_3,LK-1,1,1000',
      'I%V,1,2026-08-02,D1,BK-1,1,5',
    );
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    const ids = await db.selectFrom('distributors').select(['id', 'code']).execute();
    for (const { id, code } of ids) people.set(code, await addPerson(db, `Owner ${code}`, 'distributor', id));
    for (const role of ['brand-manager', 'finance', 'administrator', 'auditor'] as const) {
      people.set(role, await addPerson(db, `As ${role}`, role));
    }
  });
  afterAll(() => house?.close());

  /** What somebody finds: by kind the titles, in their order. */
  async function found(who: string, text: string) {
    const answer = await search(house.db, as(who), { text, language: 'en', now });
    return Object.fromEntries((answer?.groups ?? []).map(({ key, hits }) => [key, hits.map(({ title }) => title)]));
  }

  const everyDistributor = ['100% Cycles', 'Vélo Paris', '上海建华自行车行'];

  test.each<[string, string, Record<string, string[]>]>([
    ['finance', 'D', { distributors: everyDistributor }],
    ['auditor', 'velo', { distributors: ['Vélo Paris'] }],
    ['auditor', 'ＶＥＬＯ', { distributors: ['Vélo Paris'] }],
    ['auditor', '建华', { distributors: ['上海建华自行车行'] }],
    ['auditor', '建華', { distributors: ['上海建华自行车行'] }],
    ['auditor', 'old wheels', { distributors: ['Vélo Paris'] }],
    ['auditor', 'tomorrow', {}],
    ['auditor', '0%', { distributors: ['100% Cycles'] }],
    ['finance', 'd_', { distributors: ['100% Cycles'] }],
    ['auditor', 'd%', {}],
    ['D1', 'D1', {}],
    ['D1', '建华', {}],

    ['auditor', 'TD-00000', { statements: ['TD-000003', 'TD-000002', 'TD-000001'] }],
    ['finance', 'td-000002', { statements: ['TD-000002'] }],
    ['finance', '2026-Q3', { periods: ['Q3 2026'] }],
    ['brand-manager', 'TD-000002', {}],
    ['administrator', 'TD-000002', {}],
    ['D1', 'TD-', { statements: ['TD-000001'] }],
    ['D1', 'TD-000002', {}],
    ['D2', 'TD-000002', { statements: ['TD-000002'] }],
    ['D2', '2026-q3', { statements: ['TD-000002'] }],
    ['D2', '2026-Q2', {}],

    ['brand-manager', 'only', { programmes: ['Only for two'] }],
    ['brand-manager', '季度', { programmes: ['Ten percent'] }],
    ['administrator', 'only', {}],
    ['D1', 'ten', { programmes: ['Ten percent'] }],
    ['D1', 'two', {}],
    ['D2', 'two', { programmes: ['Only for two'] }],

    ['administrator', 'bk-', { products: ['Mountain bike'] }],
    ['finance', '頭盔', { products: ['山地头盔'] }],
    ['D1', 'bike', { products: ['Mountain bike'] }],
    ['D1', '山地', {}],
    ['D1', 'lock', {}],
    ['D2', '山地', { products: ['山地头盔'] }],
    ['D2', 'bike', { products: ['Mountain bike'] }],
    ['D2', 'lock', {}],
    ['D_3', 'lock', {}],

    ['finance', 'INV-', { documents: ['INV-10', 'INV-20'] }],
    ['finance', 'inv-20', { documents: ['INV-20'] }],
    ['finance', 'INV-3', { documents: ['inv-3'] }],
    ['administrator', 'I%', { documents: ['I%V'] }],
    ['auditor', 'V-20', {}],
    ['D2', 'INV-20', {}],
  ])('%s looks for %s', async (who, text, expected) => {
    expect(await found(who, text)).toEqual(expected);
  });

  test('what is asked for whole stands first', async () => {
    await house.load('distributors', 'code,name,currency\nTD-000001,A namesake,USD\nX,TD-000001 and Sons,USD\n');
    const groups = (await search(house.db, as('finance'), { text: 'td-000001', language: 'en', now }))?.groups;
    expect(groups?.map(({ key, hits }) => [key, hits.map(({ href }) => href)])).toEqual([
      ['distributors', ['/distributors/TD-000001', '/distributors/X']],
      ['statements', ['/statements/TD-000001']],
    ]);
    const [first] = (await search(house.db, as('finance'), { text: 'TD-000002', language: 'en', now }))?.groups ?? [];
    expect(first?.key).toBe('statements');
  });

  test('a hit says where it leads and what tells it from others', async () => {
    const hitsOf = async (who: string, text: string) =>
      (await search(house.db, as(who), { text, language: 'zh-Hans', now }))?.groups.flatMap(({ hits }) => hits);
    expect(await hitsOf('finance', 'TD-000002')).toEqual([
      { href: '/statements/TD-000002', title: 'TD-000002', notes: ['上海建华自行车行', '2026年第三季度'] },
    ]);
    expect(await hitsOf('D2', 'TD-000002')).toEqual([
      { href: '/statements/TD-000002', title: 'TD-000002', notes: ['2026年第三季度'] },
    ]);
    expect(await hitsOf('finance', 'INV-20')).toEqual([
      { href: '/sales?document=INV-20&distributor=D2', title: 'INV-20', notes: ['上海建华自行车行', '2026-08-01'] },
    ]);
    expect(await hitsOf('finance', 'GR-1')).toEqual([
      { href: '/products/GR-1', title: '山地头盔', code: 'GR-1', notes: ['Gear'] },
    ]);
    expect(await hitsOf('D2', 'GR-1')).toEqual([
      { href: '/products/GR-1', title: '山地头盔', code: 'GR-1', notes: ['Gear'] },
    ]);
    expect(await hitsOf('D1', '季度')).toEqual([
      { href: '/programmes/TEN', title: '季度返利', code: 'TEN', notes: [] },
    ]);
  });

  test('a name that is accepted is found at once', async () => {
    expect(await found('auditor', 'brand new')).toEqual({});
    await house.load('distributors', 'code,name,currency\nNEW,Brand new shop,USD\n');
    expect(await found('auditor', 'brand new')).toEqual({ distributors: ['Brand new shop'] });
  });

  test('a course and a certificate', async () => {
    const { db } = house;
    const { smallCourse, rightAnswers } = await import('#test/training/course.ts');
    const training = await import('#app/training/index.server.ts');
    const actor = { personId: as('brand-manager').personId, name: 'person' as const };
    await draftCourse(db, { course: smallCourse, actor, now });
    expect(await found('brand-manager', 'SMALL')).toEqual({ courses: [smallCourse.title.en] });
    for (const who of ['finance', 'D1']) expect(await found(who, 'SMALL')).toEqual({});
    await publishCourse(db, { code: 'SMALL', number: 1, actor, now });
    const learner = as('D1');
    await enrol(db, learner, { code: 'SMALL', now });
    for (const lesson of ['one', 'two']) await training.finishLesson(db, learner, { course: 'SMALL', lesson, now });
    await training.beginAttempt(db, learner, { course: 'SMALL', lesson: 'quiz', now, seed: 7 });
    await training.handIn(db, learner, { course: 'SMALL', lesson: 'quiz', number: 1, answers: rightAnswers, now });
    await certifyTaking(db, learner, { code: 'SMALL', language: 'en', origin, now });
    for (const who of ['finance', 'D2'])
      expect(await found(who, 'small')).toMatchObject({ courses: [smallCourse.title.en] });
    const colleague = await addPerson(db, 'Colleague', 'distributor', as('D1').distributorId ?? 0);
    people.set('colleague', colleague);
    for (const who of ['auditor', 'D1']) expect(await found(who, 'tc-000001')).toEqual({ certificates: ['TC-000001'] });
    for (const who of ['D2', 'colleague']) expect(await found(who, 'TC-000001')).toEqual({});
  });

  describe('one kind', () => {
    const ask = (who: string, text: string, key: string, page = 1) =>
      searchKind(house.db, as(who), { text, key, page, language: 'en', now });

    test('is a page of it', async () => {
      const rows = Array.from({ length: 60 }, (_, index) => `M${index},Many ${String(index).padStart(2, '0')},USD`);
      await house.load('distributors', `code,name,currency\n${rows.join('\n')}\n`);
      const [first, second] = [
        await ask('auditor', 'many', 'distributors'),
        await ask('auditor', 'many', 'distributors', 2),
      ];
      expect([first?.hits.length, first?.hits[0]?.title, first?.isMore]).toEqual([50, 'Many 00', true]);
      expect([second?.hits.length, second?.hits[0]?.title, second?.isMore]).toEqual([10, 'Many 50', false]);
      expect((await found('auditor', 'many')).distributors).toHaveLength(5);
      expect((await ask('auditor', 'INV-', 'documents', 2))?.hits).toEqual([]);
      expect((await ask('finance', 'TD-', 'statements'))?.hits.map(({ title }) => title)).toEqual([
        'TD-000003',
        'TD-000002',
        'TD-000001',
      ]);
    });

    test.each([
      ['D1', 'distributors', 1],
      ['brand-manager', 'statements', 1],
      ['auditor', 'secrets', 1],
      ['auditor', 'distributors', 21],
    ])('%s does not find %s on page %i', async (who, key, page) => {
      expect(await ask(who, 'd', key, page)).toBeUndefined();
    });
  });

  test('everyone is told what they can find', () => {
    const keysOf = (who: string) =>
      kindsFor(as(who))
        .map(({ key }) => key)
        .join(' ');
    const always = 'courses certificates stories';
    const plans = 'plans requests claims';
    expect(keysOf('D1')).toBe(`statements programmes products ${plans} ${always}`);
    expect(keysOf('administrator')).toBe(`distributors products documents ${always} people`);
    expect(keysOf('brand-manager')).toBe(`distributors programmes products documents ${plans} ${always}`);
    expect(keysOf('auditor')).toBe(
      `distributors statements periods programmes products documents ${plans} ${always} people`,
    );
  });

  test('a question leaves nothing behind', async () => {
    const count = () =>
      house.db
        .selectFrom('auditEvents')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirst();
    const before = await count();
    await found('finance', 'velo');
    expect(await count()).toEqual(before);
  });
});

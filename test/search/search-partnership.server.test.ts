import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#app/i18n/index.ts';
import { endMembership, erasePerson } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { makeRequest, openJointPlan, saveAnnualPlan } from '#app/marketing/index.server.ts';
import { search } from '#app/search/index.server.ts';
import { type LimitsHouse, now, openLimitsHouse } from '#test/identity/limits-house.ts';
import { fieldsOf } from '#test/marketing/fund-house.ts';
import { annualPlanFields } from '#test/marketing/plan-fields.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';

describeEachDatabase('searching for what stands between the brand and its distributors', (database) => {
  let house: LimitsHouse;
  const people = new Map<string, Viewer>();

  beforeAll(async () => {
    house = await openLimitsHouse(database);
    const { db, as, owner, ada, bruno } = house;
    for (const code of ['D1', 'D2', 'D3']) people.set(code, owner(code));
    const { distributorId } = owner('D1');
    people.set('owner', await addPerson(db, '陳 大文', 'distributor', distributorId ?? 0, { isOwner: true }));
    people.set('auditor', await addPerson(db, 'Oscar', 'auditor'));
    people.set('administrator', ada);
    people.set('brand', bruno);
    people.set('finance', as('all', 'finance'));
    people.set('in France', as('france'));
    people.set('of Bolt', as('bolt'));
    const activity = { what1: '门店试骑', from1: '2026-12-01', to1: '2026-12-02', cost1: '10', share1: '5' };
    const fields = fieldsOf({ fund: house.funds.acme, title: '春季展销会', ...activity });
    expect((await makeRequest(db, owner('D1'), { fields, now: now() })).kind).toBe('made');
  }, 60_000);
  afterAll(() => house?.close());

  const as = (who: string) => people.get(who) as Viewer;

  async function groupsFor(who: string, text: string, language: Language = 'en') {
    return (await search(house.db, as(who), { text, language, now: now() }))?.groups ?? [];
  }
  /** What somebody finds of a kind: the titles, each with its notes. */
  async function found(kind: string, who: string, text: string, language?: Language) {
    const group = (await groupsFor(who, text, language)).find(({ key }) => key === kind);
    return group?.hits.map(({ title, notes }) => [title, ...notes].join(' · ')) ?? [];
  }

  describe('requests', () => {
    test.each<[string, string, string[]]>([
      ['brand', 'acme', ['D1 ACME · One · ACME 2026', 'D2 ACME · Two · ACME 2026']],
      ['finance', 'bolt', ['D2 BOLT · Two · BOLT 2026']],
      ['auditor', 'bolt 2', ['D2 BOLT · Two · BOLT 2026']],
      ['D1', 'acme', ['D1 ACME · ACME 2026']],
      ['D2', 'd2', ['D2 ACME · ACME 2026', 'D2 BOLT · BOLT 2026']],
      ['D3', 'acme', []],
      ['in France', 'acme', ['D1 ACME · One · ACME 2026']],
      ['of Bolt', 'd2', ['D2 BOLT · Two · BOLT 2026']],
      ['administrator', 'acme', []],
      ['D1', '展销', ['春季展销会 · ACME 2026']],
      ['brand', '展銷', ['春季展销会 · One · ACME 2026']],
      ['brand', '試騎', ['春季展销会 · One · ACME 2026']],
      ['D2', '展销', []],
    ])('%s looks for %s', async (who, text, expected) => {
      expect(await found('requests', who, text)).toEqual(expected);
    });

    test('one that is made is found at once, and no other twice', async () => {
      expect(await found('requests', 'brand', 'autumn')).toEqual([]);
      const activity = { what1: 'Ride', from1: '2026-12-01', to1: '2026-12-02', cost1: '10', share1: '5' };
      const fields = fieldsOf({ fund: house.funds.bolt, title: 'Autumn', ...activity });
      await makeRequest(house.db, as('D2'), { fields, now: now() });
      expect(await found('requests', 'brand', 'autumn')).toEqual(['Autumn · Two · BOLT 2026']);
      expect(await found('requests', 'brand', 'bolt')).toEqual(['D2 BOLT · Two · BOLT 2026']);
      expect(await found('requests', 'D1', 'autumn')).toEqual([]);
    });
  });

  describe('claims', () => {
    test.each<[string, string, string[]]>([
      ['brand', 'claim 2', ['Claim 2 · D2 ACME 2 · Two', 'Claim 1 · D1 ACME 2 · One', 'Claim 3 · D2 BOLT 2 · Two']],
      ['finance', '3', ['Claim 3 · D2 BOLT 2 · Two']],
      ['auditor', 'acme', ['Claim 1 · D1 ACME 2 · One', 'Claim 2 · D2 ACME 2 · Two']],
      ['D1', 'acme', ['Claim 1 · D1 ACME 2']],
      ['D1', 'claim 2', ['Claim 1 · D1 ACME 2']],
      ['D1', '3', []],
      ['D2', 'claim', ['Claim 2 · D2 ACME 2', 'Claim 3 · D2 BOLT 2']],
      ['D3', 'claim', []],
      ['in France', 'claim', ['Claim 1 · D1 ACME 2 · One']],
      ['of Bolt', 'claim', ['Claim 3 · D2 BOLT 2 · Two']],
      ['administrator', 'claim', []],
    ])('%s looks for %s', async (who, text, expected) => {
      expect(await found('claims', who, text)).toEqual(expected);
    });

    test('are called by their number in every language, and stand first then', async () => {
      for (const text of ['claim 1', '核销单 1', '核銷單 1']) {
        const [first] = await groupsFor('brand', text, 'zh-Hant');
        expect([first?.key, first?.hits.map(({ href, title }) => [href, title])]).toEqual([
          'claims',
          [['/claims/1', '核銷單 1']],
        ]);
      }
    });
  });

  describe('plans', () => {
    const annual = 'Plan of 2026';
    test.each<[string, string, string[]]>([
      ['brand', 'plan of 2026', [annual]],
      ['brand', 'joint 2026', ['One · Joint plan 2026', 'Three · Joint plan 2026', 'Two · Joint plan 2026']],
      ['finance', 'two', ['Two · Joint plan 2026']],
      ['auditor', 'd3 plan', ['Three · Joint plan 2026']],
      ['auditor', 'maturity', [annual]],
      ['auditor', '全年', [annual]],
      ['D1', '2026', [annual, 'Joint plan 2026']],
      ['D1', 'two', []],
      ['D1', 'entry', [annual]],
      ['D1', 'maturity', []],
      ['D3', 'entry', []],
      ['D3', 'joint', ['Joint plan 2026']],
      ['in France', 'joint', ['One · Joint plan 2026', 'Three · Joint plan 2026']],
      ['of Bolt', 'joint', ['Two · Joint plan 2026']],
      ['administrator', 'plan', []],
    ])('%s looks for %s', async (who, text, expected) => {
      expect(await found('plans', who, text)).toEqual(expected);
    });

    test('are found by what they are called in another language, and lead to their pages', async () => {
      for (const text of ['联合', '聯合計畫']) {
        const group = (await groupsFor('D1', text)).find(({ key }) => key === 'plans');
        expect(group?.hits.map(({ href }) => href)).toEqual(['/plans/joint/1']);
      }
      expect(await found('plans', 'D1', '年度', 'zh-Hans')).toEqual(['2026 年度计划']);
    });

    test('of which nothing is published are found by staff alone', async () => {
      const { db, bruno } = house;
      await saveAnnualPlan(db, bruno, { year: '2027', fields: fieldsOf(annualPlanFields), now: now() });
      expect(await found('plans', 'brand', '2027')).toEqual(['Plan of 2027']);
      expect(await found('plans', 'D1', '2027')).toEqual([]);
      await openJointPlan(db, bruno, { fields: fieldsOf({ distributor: 'D2', year: '2027' }), now: now() });
      expect(await found('plans', 'D2', '2027')).toEqual(['Joint plan 2027']);
      expect(await found('plans', 'D1', '2027')).toEqual([]);
    });
  });

  describe('periods', () => {
    test.each<[string, string, string[]]>([
      ['finance', '2026-q3', ['Q3 2026']],
      ['auditor', 'q3 2026', ['Q3 2026']],
      ['auditor', '2026 Q3', ['Q3 2026']],
      ['finance', '2026年第三季度', ['Q3 2026']],
      ['finance', '2026年第三季', ['Q3 2026']],
      ['finance', 'q4', ['Q4 2025', 'Q4 2026']],
      ['finance', '2024', []],
      ['brand', 'q3 2026', []],
      ['administrator', 'q3 2026', []],
      ['D1', 'q3 2026', []],
    ])('%s looks for %s', async (who, text, expected) => {
      expect(await found('periods', who, text)).toEqual(expected);
    });

    test('are called as the reader calls them, and stand first where they are meant', async () => {
      const [first] = await groupsFor('finance', '2026年第三季度', 'zh-Hans');
      expect([first?.key, first?.hits]).toEqual([
        'periods',
        [{ href: '/periods/2026-Q3', title: '2026年第三季度', code: '2026-Q3', notes: [] }],
      ]);
    });

    test.each(['2026-q3', 'Q3 2026', '2026年第三季度', '2026年第三季'])(
      'lead a distributor to its statement by %s',
      async (text) => {
        expect(await found('statements', 'D1', text)).toEqual(['TD-000001 · Q3 2026']);
        expect(await found('statements', 'finance', text)).toEqual([]);
      },
    );
  });

  describe('people', () => {
    test.each<[string, string, string[]]>([
      ['administrator', 'bruno', ['Bruno · Brand manager']],
      ['administrator', 'BELLA@', ['Bella · Brand manager']],
      ['auditor', 'owner d2', ['Owner D2 · Member of Two']],
      ['auditor', '陈大', []],
      ['auditor', '陈 大', ['陳 大文 · Owner of One']],
      ['auditor', '大文', ['陳 大文 · Owner of One']],
      ['owner', '大文', ['陳 大文 · Owner of One']],
      ['owner', 'owner', ['Owner D1 · Member of One']],
      ['owner', 'bruno', []],
      ['owner', 'owner d2', []],
      ['D1', 'owner d1', []],
      ['brand', 'bella', []],
      ['finance', 'bella', []],
    ])('%s looks for %s', async (who, text, expected) => {
      expect(await found('people', who, text)).toEqual(expected);
    });

    test('who have left, or were erased, are found no more', async () => {
      const { db, ada } = house;
      const [left, erased] = [await addPerson(db, 'Leaving', 'finance'), await addPerson(db, 'Vanishing', 'finance')];
      expect(await found('people', 'auditor', 'leaving')).toEqual(['Leaving · Finance']);
      expect(await found('people', 'auditor', 'vanishing')).toEqual(['Vanishing · Finance']);
      await endMembership(db, ada, { personId: left.personId, membershipId: left.membershipId, now: now() });
      await erasePerson(db, ada, { personId: erased.personId, now: now() });
      for (const text of ['leaving', 'vanishing']) expect(await found('people', 'auditor', text)).toEqual([]);
    });
  });
});

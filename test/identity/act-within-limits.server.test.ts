import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personMay, setLimits } from '#app/identity/index.server.ts';
import type { Permission, Viewer } from '#app/identity/index.ts';
import {
  closeActivity,
  decideActivity,
  decideAllocation,
  decideClaim,
  openFund,
  openJointPlan,
  payClaim,
  proposeAllocation,
  saveAnnualPlan,
  saveJointPlan,
  signJointPlan,
} from '#app/marketing/index.server.ts';
import {
  approvePolicy,
  approveTransition,
  evaluatePartnership,
  proposeTransition,
  retractPolicy,
  retractTransition,
  savePolicyDraft,
} from '#app/partnerships/index.server.ts';
import { approveProgramme } from '#app/rebates/index.server.ts';
import { fieldsOf } from '#test/marketing/fund-house.ts';
import { annualPlanFields, jointPlanFields } from '#test/marketing/plan-fields.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';
import { now as clock, type LimitsHouse, openLimitsHouse } from './limits-house.ts';

const now = clock();

const tables = [
  ...['audit_events', 'changes', 'stage_transitions', 'stage_transition_approvals', 'stage_transition_retractions'],
  ...['stage_evidence', 'stage_policy_versions', 'stage_policy_approvals', 'stage_policy_retractions', 'allocations'],
  ...['programme_approvals', 'activity_decisions', 'activity_closures', 'claim_decisions', 'claim_payments', 'funds'],
  ...['fund_entries', 'joint_plans', 'joint_plan_versions', 'joint_plan_signatures', 'annual_plan_versions'],
];

describeEachDatabase('acting within limits', (database) => {
  let house: LimitsHouse;

  beforeAll(async () => {
    house = await openLimitsHouse(database);
  });
  afterAll(() => house?.close());

  async function countAll(): Promise<string> {
    const counts = tables.map((table) => sql`(select count(*) from ${sql.table(table)}) as ${sql.ref(table)}`);
    const { rows } = await sql`select ${sql.join(counts)}`.execute(house.db);
    return JSON.stringify(rows);
  }
  async function refused(answer: () => Promise<unknown>, expected: unknown) {
    const before = await countAll();
    expect(await answer()).toEqual(expected);
    expect(await countAll()).toBe(before);
  }
  const notFound = { kind: 'not-found' };
  const form = { stage: 'entry', from: '2026-12-01', reason: 'Better so' };
  const place = (productLine: string, stage = 'growth') => ({ productLine, stage, now });

  test('a partnership is moved, measured and decided on inside only', async () => {
    const { db } = house;
    const [france, bikes, bolt] = [house.as('france'), house.as('bikes'), house.as('bolt')];
    await refused(() => proposeTransition(db, france, { id: 'D4~Parts', form, now }), notFound);
    await refused(() => proposeTransition(db, bikes, { id: 'D1~Gear', form, now }), notFound);
    await refused(() => evaluatePartnership(db, france, { id: 'D2~Bikes', now }), notFound);
    await refused(() => approveTransition(db, bolt, { id: 'D1~Bikes', transition: 1, now }), notFound);
    await refused(() => approveTransition(db, france, { id: 'D2~Bikes', transition: 2, now }), notFound);
    await refused(() => retractTransition(db, france, { id: 'D2~Locks', transition: 3, now }), notFound);
    expect(await proposeTransition(db, france, { id: 'D3~Gear', form, now })).toMatchObject({ kind: 'proposed' });
    expect(await approveTransition(db, bikes, { id: 'D2~Bikes', transition: 2, now })).toEqual({ kind: 'approved' });
    expect(await retractTransition(db, bolt, { id: 'D2~Locks', transition: 3, now })).toEqual({ kind: 'retracted' });
  });

  test('a policy is written and decided on inside its product line, and only for all territories', async () => {
    const { db } = house;
    const [france, bikes, bolt] = [house.as('france'), house.as('bikes'), house.as('bolt')];
    const written = { from: '2026-12-01' };
    const notAllowed = { kind: 'not-allowed' };
    await refused(() => savePolicyDraft(db, bolt, { ...place('Bikes', 'entry'), written }), notFound);
    await refused(() => savePolicyDraft(db, france, { ...place('Bikes', 'entry'), written }), notAllowed);
    await refused(() => approvePolicy(db, bolt, { ...place('Bikes'), number: 1, revision: 1 }), notFound);
    await refused(() => approvePolicy(db, france, { ...place('Bikes'), number: 1, revision: 1 }), notAllowed);
    await refused(() => retractPolicy(db, bikes, { ...place('Locks'), number: 1 }), notFound);
    expect(await savePolicyDraft(db, bikes, { ...place('Bikes', 'entry'), written })).toMatchObject({ kind: 'saved' });
    expect(await approvePolicy(db, bikes, { ...place('Bikes'), number: 1, revision: 1 })).toEqual({ kind: 'approved' });
    expect(await retractPolicy(db, bolt, { ...place('Locks'), number: 1 })).toEqual({ kind: 'retracted' });
  });

  test('a programme is approved where it pays on nothing outside', async () => {
    const approve = ({ personId }: Viewer, code: string) =>
      approveProgramme(house.db, { code, actor: { personId, name: 'person' }, now });
    await refused(() => approve(house.as('bolt'), 'BIKES-FRANCE'), { kind: 'no-such-version' });
    await refused(() => approve(house.as('nothing'), 'EVERYONE'), { kind: 'no-such-version' });
    for (const who of ['france', 'bikes', 'bolt'] as const) {
      await refused(() => approve(house.as(who), 'EVERYONE'), { kind: 'beyond-limits', number: 1 });
    }
    await refused(() => approve(house.as('france'), 'BIKES-2'), { kind: 'beyond-limits', number: 1 });
    expect(await approve(house.as('bikesInFrance'), 'BIKES-FRANCE')).toMatchObject({ kind: 'approved' });
    expect(await approve(house.as('bikes'), 'BIKES-2')).toMatchObject({ kind: 'approved' });
    expect(await approve(house.as('all'), 'EVERYONE')).toMatchObject({ kind: 'approved' });
  });

  test('the money of a fund is given, agreed to and paid inside only', async () => {
    const { db, funds } = house;
    const [france, bikes, bolt] = [house.as('france'), house.as('bikes'), house.as('bolt')];
    const agree = fieldsOf({ decision: 'approved', amount: '50' });
    const give = (viewer: Viewer, fundId: number, distributor: string) =>
      proposeAllocation(db, viewer, { fundId, fields: fieldsOf({ distributor, amount: '10', reason: 'more' }), now });
    const mistaken = (field: string, problem: string) => ({ kind: 'mistakes', mistakes: [{ field, problem }] });
    await refused(() => decideActivity(db, france, { id: 3, fields: agree, now }), { kind: 'no-such-activity' });
    await refused(() => decideActivity(db, bolt, { id: 1, fields: agree, now }), { kind: 'no-such-activity' });
    await refused(() => closeActivity(db, bolt, { id: 2, now }), undefined);
    await refused(() => decideClaim(db, bolt, { id: 1, fields: agree, now }), { kind: 'no-such-claim' });
    const payment = { id: 2, fields: fieldsOf({ paidOn: '2026-10-14', reference: 'B-1' }), now };
    await refused(() => payClaim(db, house.as('france', 'finance'), payment), { kind: 'no-such-claim' });
    await refused(() => give(bikes, funds.bolt, 'D2'), { kind: 'no-such-fund' });
    await refused(() => give(france, funds.acme, 'D2'), mistaken('distributor', 'notFound'));
    await refused(() => give(france, funds.acme, ''), mistaken('distributor', 'missing'));
    const fund = (brand: string) => ({ fields: fieldsOf({ brand, year: '2027', currency: 'USD' }), now });
    await refused(() => openFund(db, france, fund('ACME')), { kind: 'not-allowed' });
    await refused(() => openFund(db, bikes, fund('BOLT')), mistaken('brand', 'notFound'));
    const budget = { fundId: funds.acme, state: 'approved', reason: '', now } as const;
    await refused(() => decideAllocation(db, france, { ...budget, id: 1 }), { kind: 'no-such-allocation' });

    expect(await give(france, funds.acme, 'D3')).toMatchObject({ kind: 'proposed' });
    expect(await decideActivity(db, france, { id: 1, fields: agree, now })).toMatchObject({ kind: 'decided' });
    expect(await decideClaim(db, bolt, { id: 3, fields: agree, now })).toEqual({ kind: 'decided' });
    expect(await payClaim(db, house.as('bikes', 'finance'), payment)).toEqual({ kind: 'paid' });
  });

  test('a joint plan is opened, written and signed inside only', async () => {
    const { db } = house;
    const [france, bolt] = [house.as('france'), house.as('bolt')];
    const open = (viewer: Viewer, distributor: string) =>
      openJointPlan(db, viewer, { fields: fieldsOf({ distributor, year: '2027' }), now });
    const fields = fieldsOf({ ...jointPlanFields, line2: 'Gear' });
    const unknown = { kind: 'mistakes', mistakes: [{ field: 'distributor', problem: 'notFound' }] };
    await refused(() => open(france, 'D2'), unknown);
    await refused(() => saveJointPlan(db, bolt, { id: 1, fields, now }), { kind: 'no-such-plan' });
    expect(await saveJointPlan(db, france, { id: 1, fields, now })).toEqual({ kind: 'saved', number: 1 });
    await refused(() => signJointPlan(db, bolt, { id: 1, number: 1, now }), { kind: 'no-such-version' });
    expect(await signJointPlan(db, france, { id: 1, number: 1, now })).toEqual({ kind: 'signed' });
    expect(await open(france, 'D3')).toMatchObject({ kind: 'opened' });
    const plan = { year: '2027', fields: fieldsOf(annualPlanFields), now };
    await refused(() => saveAnnualPlan(db, france, plan), { kind: 'not-allowed' });
  });

  test('what reaches everyone takes a role without limits, on the command line too', async () => {
    const may = (who: Parameters<typeof house.as>[0], role: 'brand-manager' | 'finance', permission: Permission) =>
      personMay(house.db, house.as(who, role).personId, permission);
    for (const permission of ['imports:make', 'periods:run', 'statements:issue'] as const) {
      expect(await may('all', 'finance', permission)).toBe(true);
      expect(await may('france', 'finance', permission)).toBe(false);
    }
    for (const permission of ['programmes:propose', 'news:edit', 'courses:publish', 'plans:write'] as const) {
      expect(await may('all', 'brand-manager', permission)).toBe(true);
      expect(await may('bolt', 'brand-manager', permission)).toBe(false);
    }
  });

  test('who is limited between the page and the act does nothing any more, not even inside', async () => {
    const { db, ada } = house;
    const late = await addPerson(db, 'Late', 'brand-manager');
    const { personId, membershipId } = late;
    const codes = { brand: [], 'product-line': ['Gear'], territory: [] };
    expect(await setLimits(db, ada, { personId, membershipId, base: 0, codes, now })).toEqual({ kind: 'set' });
    await refused(() => proposeTransition(db, late, { id: 'D1~Gear', form: { ...form, stage: 'growth' }, now }), {
      kind: 'not-allowed',
    });
    await refused(() => savePolicyDraft(db, late, { ...place('Gear'), written: { from: '2026-12-01' } }), {
      kind: 'not-allowed',
    });
    const agree = fieldsOf({ decision: 'approved', amount: '50' });
    await refused(() => decideActivity(db, late, { id: 3, fields: agree, now }), { kind: 'not-allowed' });
  });
});

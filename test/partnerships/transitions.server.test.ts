import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import {
  approveTransition,
  evaluatePartnership,
  findPartnershipPage,
  proposeTransition,
  retractTransition,
} from '#app/partnerships/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { countAll, openPartnershipHouse, type PartnershipHouse } from './partnership-house.ts';

const criteria = {
  from: '2026-10-15',
  'criteria.net-sales.atLeast': '1500',
  'criteria.net-sales.months': '12',
  'criteria.growth.atLeast': '50',
  'criteria.growth.months': '12',
  'criteria.months-in-stage.atLeast': '9',
};

describeEachDatabase('moving a partnership', (database) => {
  let house: PartnershipHouse;

  beforeAll(async () => {
    house = await openPartnershipHouse(database);
    await house.save(house.bruno, criteria);
    await house.approve(house.bella, 1);
  });
  afterAll(() => house.close());

  const id = 'D1~Bikes';
  const move = { stage: 'maturity', from: '2026-11-01', reason: 'Grown up' };
  const propose = (viewer: Viewer, form: Partial<typeof move & { evidence: number }> = {}, which = id) =>
    proposeTransition(house.db, viewer, { id: which, form: { ...move, ...form }, now: house.now() });
  const approve = (viewer: Viewer, transition: number, now = house.now(), which = id) =>
    approveTransition(house.db, viewer, { id: which, transition, now });
  const retract = (viewer: Viewer, transition: number) =>
    retractTransition(house.db, viewer, { id, transition, now: house.now() });
  const see = (viewer: Viewer, which = id) =>
    findPartnershipPage(house.db, viewer, { id: which, language: 'en', now: house.now() });

  async function refused<Answer>(answer: () => Promise<Answer>, expected: unknown) {
    const before = await countAll(house.db);
    expect(await answer()).toEqual(expected);
    expect(await countAll(house.db)).toEqual(before);
  }

  const proposed = async (viewer: Viewer, form: Parameters<typeof propose>[1] = {}) => {
    const answer = await propose(viewer, form);
    return answer.kind === 'proposed' ? answer.id : Promise.reject(new Error(JSON.stringify(answer)));
  };

  test('what is wrong is told at its field, and nothing is proposed', async () => {
    const mistaken = (mistakes: Record<string, string>) => ({ kind: 'mistaken', mistakes });
    await refused(() => propose(house.bruno, { stage: 'growth' }), mistaken({ stage: 'same-stage' }));
    await refused(
      () => propose(house.bruno, { stage: 'old', from: 'soon', reason: ' ' }),
      mistaken({ stage: 'not-a-stage', from: 'not-a-date', reason: 'no-reason' }),
    );
    await refused(() => propose(house.bruno, { from: '2026-10-14' }), mistaken({ from: 'date-passed' }));
    await refused(() => propose(house.bruno, { reason: 'x'.repeat(501) }), mistaken({ reason: 'too-long' }));
  });

  test('nobody proposes or decides but a brand manager, and nobody what there is not', async () => {
    for (const viewer of [house.one, house.two, house.auditor]) {
      await refused(() => propose(viewer), { kind: 'not-allowed' });
      await refused(() => approve(viewer, 1), { kind: 'not-allowed' });
      await refused(() => retract(viewer, 1), { kind: 'not-allowed' });
    }
    await refused(() => propose(house.bruno, {}, 'D2~Gear'), { kind: 'not-found' });
    await refused(() => propose(house.bruno, {}, 'D1'), { kind: 'not-found' });
    await refused(() => propose(house.bruno, { evidence: 99 }), { kind: 'not-found' });
    await refused(() => approve(house.bella, 99), { kind: 'not-found' });
  });

  test('one move waits at a time; who proposed it does not approve it; taken back it counts for nothing', async () => {
    const first = await proposed(house.bruno);
    await refused(() => propose(house.bella), { kind: 'waits-already' });
    await refused(() => approve(house.bruno, first), { kind: 'own-proposal' });
    await refused(() => approve(house.bella, first, house.now(), 'D2~Bikes'), { kind: 'not-found' });
    await refused(() => approve(house.bella, first, new Date('2026-11-02T20:00:00Z')), { kind: 'date-passed' });
    expect(await retract(house.bella, first)).toEqual({ kind: 'retracted' });
    await refused(() => approve(house.bella, first), { kind: 'decided-already' });
    expect((await see(house.bruno))?.office?.open).toBeUndefined();
  });

  test('a stage that is another by now takes a new proposal', async () => {
    const outdated = await proposed(house.bruno);
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Bikes,entry,2026-10-20\n');
    await refused(() => approve(house.bella, outdated), { kind: 'stage-changed' });
    await retract(house.bruno, outdated);
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Bikes,growth,2026-10-20\n');
  });

  test('the database refuses what the portal would not do', async () => {
    const own = await proposed(house.bruno);
    const decide = (table: string, person: string, by: number) =>
      sql`insert into ${sql.table(table)} values (${own}, ${by}, 'now'${sql.raw(person)})`.execute(house.db);
    await expect(decide('stage_transition_approvals', ', 1', house.bruno.personId)).rejects.toThrow('are final');
    await decide('stage_transition_retractions', '', house.bruno.personId);
    await expect(decide('stage_transition_approvals', ', 1', house.bella.personId)).rejects.toThrow('are final');
    for (const text of [`update stage_transitions set reason = ''`, 'delete from stage_transition_retractions']) {
      await expect(sql.raw(text).execute(house.db)).rejects.toThrow('are final');
    }
  });

  test('the criteria are measured and kept, and a move rests on them', async () => {
    await refused(() => evaluatePartnership(house.db, house.one, { id, now: house.now() }), { kind: 'not-allowed' });
    await refused(() => evaluatePartnership(house.db, house.bruno, { id: 'D1~Gear', now: house.now() }), {
      kind: 'no-criteria',
    });
    const evaluated = await evaluatePartnership(house.db, house.bruno, { id, now: house.now() });
    expect(evaluated).toMatchObject({ kind: 'evaluated', isMet: true });
    const page = await see(house.bruno);
    expect(page?.office?.evidence?.results).toMatchObject([
      { kind: 'net-sales', value: '1500.00', threshold: '1500', isMet: true, currency: 'USD' },
      { kind: 'growth', value: '50.0', threshold: '50', isMet: true, window: { from: '2025-10-01', to: '2026-09-30' } },
      { kind: 'months-in-stage', value: '9', threshold: '9', isMet: true, window: null },
    ]);
    const other = await evaluatePartnership(house.db, house.bruno, { id: 'D2~Bikes', now: house.now() });
    expect(other).toMatchObject({ kind: 'evaluated', isMet: false });
    const otherEvidence = other.kind === 'evaluated' ? other.id : 0;
    await refused(() => propose(house.bruno, { evidence: otherEvidence }), { kind: 'not-found' });
  });

  test('approved by one of two at once, it is an entry under its change, and the next calculation follows', async () => {
    await house.sell('B,1,2026-10-31,D1,S1,1,100', 'B,2,2026-11-01,D1,S1,1,100');
    const due = async () => {
      const run = await house.run('2026-Q4');
      const rows = await house.db
        .selectFrom('runResults')
        .innerJoin('programmeVersions', 'programmeVersions.id', 'runResults.programmeVersionId')
        .innerJoin('programmes', 'programmes.id', 'programmeVersions.programmeId')
        .select(['programmes.code', 'runResults.dueMinor'])
        .where('runId', '=', run.kind === 'ran' ? run.runId : 0)
        .where('adjustingLines', 'is', null)
        .orderBy('programmes.code')
        .execute();
      return rows.map(({ code, dueMinor }) => [code, dueMinor]);
    };
    expect(await due()).toEqual([
      ['ALL', 2000],
      ['VOLUME', 2000],
    ]);
    const page = await see(house.bruno);
    const evidence = page?.office?.evidence?.id;
    const transition = await proposed(house.bruno, { evidence });
    expect((await see(house.bella))?.office?.open).toMatchObject({ mayApprove: 'yes', evidence: { isMet: true } });
    expect((await see(house.one))?.coming.stage).toBeUndefined();

    const answers = await Promise.all([approve(house.bella, transition), approve(house.bella, transition)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['approved', 'decided-already']);
    const entries = await house.db
      .selectFrom('partnershipStages')
      .innerJoin('changes', 'changes.number', 'partnershipStages.changeNumber')
      .select(['stage', 'fromDate', 'kind', 'acceptedBy'])
      .where('kind', '=', 'move-stage')
      .execute();
    const expected = {
      stage: 'maturity',
      fromDate: '2026-11-01',
      kind: 'move-stage',
      acceptedBy: house.bella.personId,
    };
    expect(entries).toEqual([expected]);
    expect(await due()).toEqual([
      ['ALL', 1000],
      ['VOLUME', 2000],
    ]);
  });

  test('a distributor sees its own stage and its coming one, without who and why; another sees nothing', async () => {
    const own = await see(house.one);
    expect(own).toMatchObject({ stage: 'growth', coming: { stage: { stage: 'maturity', from: '2026-11-01' } } });
    expect(own?.office).toBeUndefined();
    expect(own?.history[0]).toEqual({
      ...{ stage: 'maturity', from: '2026-11-01', isComing: true, isCurrent: false, people: undefined },
    });
    expect(await see(house.two)).toBeUndefined();
    expect(await see(house.two, 'D2~Bikes')).toMatchObject({ stage: 'growth' });
    const staff = await see(house.auditor);
    expect(staff?.history[0]?.people).toMatchObject({
      proposerName: 'Bruno',
      acceptedByName: 'Bella',
      reason: 'Grown up',
    });
    expect(staff?.office).toMatchObject({ mayMove: false });
  });
});

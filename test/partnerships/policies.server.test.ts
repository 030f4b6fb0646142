import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import { findPolicy, findPolicyVersion, listPolicies, retractPolicy } from '#app/partnerships/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { all, countAll, openPartnershipHouse, type PartnershipHouse, volume } from './partnership-house.ts';

describeEachDatabase('a stage policy', (database) => {
  let house: PartnershipHouse;

  beforeAll(async () => {
    house = await openPartnershipHouse(database);
  });
  afterAll(() => house.close());

  const reading = () => ({ ...house.place, language: 'en' as const, now: house.now() });
  const version = (viewer: Viewer, number: number) => findPolicyVersion(house.db, viewer, { ...reading(), number });
  const retract = (viewer: Viewer, number: number) =>
    retractPolicy(house.db, viewer, { ...house.place, number, now: house.now() });

  async function refused<Answer>(answer: () => Promise<Answer>, expected: unknown) {
    const before = await countAll(house.db);
    expect(await answer()).toEqual(expected);
    expect(await countAll(house.db)).toEqual(before);
  }

  test('what is wrong in its form is told at the field, and nothing is saved', async () => {
    const written = {
      from: '2026-10-14',
      'sharedRisk.returnPercent': '12.345',
      'sharedRisk.priceDays': 'many',
      'criteria.net-sales.atLeast': '1,000',
      'criteria.net-sales.months': '25',
      'programmes.VOLUME': 'soon',
      'benefits.material.en': 'x'.repeat(4_001),
    };
    await refused(() => house.save(house.bruno, written), {
      kind: 'mistaken',
      mistakes: {
        from: 'date-passed',
        'sharedRisk.returnPercent': 'percent',
        'sharedRisk.priceDays': 'whole',
        'criteria.net-sales.atLeast': 'amount',
        'criteria.net-sales.months': 'whole',
        'programmes.VOLUME': 'date',
        'benefits.material.en': 'texts',
      },
    });
    await refused(() => house.save(house.bruno, { from: '2026-12-01', 'programmes.VOLUME': '2026-11-30' }), {
      kind: 'mistaken',
      mistakes: { 'programmes.VOLUME': 'before-policy' },
    });
    await refused(() => house.save(house.one, { from: '2026-11-01' }), { kind: 'not-allowed' });
    await refused(() => house.save(house.bruno, { from: '2026-11-01' }, { stage: 'old' }), { kind: 'not-found' });
  });

  test('a draft is edited by its proposer on its newest state only, and approved as it was read', async () => {
    expect(await house.save(house.bruno, { from: '2026-11-01', 'sharedRisk.priceDays': '30' })).toEqual({
      kind: 'saved',
      number: 1,
    });
    await refused(() => house.save(house.bella, { from: '2026-11-01' }), { kind: 'draft-waits', number: 1 });
    const edited = { from: '2026-11-01', 'sharedRisk.priceDays': '45' };
    expect(await house.save(house.bruno, edited, { revision: 1 })).toMatchObject({ kind: 'saved' });
    await refused(() => house.save(house.bruno, edited, { revision: 1 }), { kind: 'newer-draft' });
    await refused(() => house.approve(house.bella, 1, { revision: 1 }), { kind: 'newer-draft', revision: 2 });
    await refused(() => house.approve(house.bruno, 1, { revision: 2 }), { kind: 'own-proposal' });
    for (const viewer of [house.one, house.auditor]) {
      await refused(() => house.approve(viewer, 1, { revision: 2 }), { kind: 'not-allowed' });
    }
    const late = new Date('2026-11-02T20:00:00Z');
    await refused(() => house.approve(house.bella, 1, { revision: 2, now: late }), { kind: 'date-passed' });
    await refused(() => house.approve(house.bella, 9), { kind: 'not-found' });
    const both = await Promise.all([
      house.approve(house.bella, 1, { revision: 2 }),
      house.approve(house.bella, 1, { revision: 2 }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['approved', 'decided']);
    await refused(() => house.save(house.bruno, edited, { revision: 2 }), { kind: 'decided' });
    await refused(() => retract(house.bella, 1), { kind: 'decided' });
  });

  test('the database itself holds what is approved, and who may approve', async () => {
    const run = (text: string) => sql.raw(text).execute(house.db);
    await expect(run(`update stage_policy_versions set definition = '{}'`)).rejects.toThrow('are final');
    await expect(run('delete from stage_policy_versions')).rejects.toThrow('are final');
    await expect(run('delete from stage_policy_approvals')).rejects.toThrow('are final');
    await house.save(house.bruno, { from: '2026-11-05' });
    const own = `insert into stage_policy_approvals values (2, ${house.bruno.personId}, 'now', null)`;
    await expect(run(own)).rejects.toThrow('are final');
    expect(await retract(house.bella, 2)).toEqual({ kind: 'retracted' });
    await refused(() => house.approve(house.bella, 2), { kind: 'decided' });
  });

  test('the later from-date ends the earlier, and the difference of two is read', async () => {
    await house.save(house.bruno, { from: '2026-12-01', 'sharedRisk.priceDays': '60', 'service.claimDays': '5' });
    const draft = await version(house.bella, 3);
    expect(draft).toMatchObject({ mayApprove: 'yes', mayEdit: false, comparison: { older: { number: 1 } } });
    expect(draft?.comparison?.differences).toEqual([
      {
        key: 'sharedRisk',
        name: 'Shared risk',
        before: ['If a list price falls, stock delivered in the 45 days before is credited with the difference.'],
        after: ['If a list price falls, stock delivered in the 60 days before is credited with the difference.'],
      },
      {
        key: 'service',
        name: 'Service level',
        before: [],
        after: ['A warranty claim is decided within 5 working days.'],
      },
    ]);
    await house.approve(house.bella, 3);
    const policy = await findPolicy(house.db, house.auditor, reading());
    expect(
      policy?.versions.map(({ number, state, holdsFrom, holdsTo }) => [number, state, holdsFrom, holdsTo]),
    ).toEqual([
      [3, 'upcoming', '2026-12-01', null],
      [2, 'retracted', null, null],
      [1, 'upcoming', '2026-11-01', '2026-11-30'],
    ]);
    expect(policy).toMatchObject({ mayPropose: false, main: { number: 1 } });
  });

  test('a distributor reads the approved versions of its own stages, without the people', async () => {
    await house.save(house.bruno, { from: '2026-12-24' });
    const policy = await findPolicy(house.db, house.two, reading());
    expect(policy?.versions.map(({ number }) => number)).toEqual([3, 1]);
    expect(policy?.versions[0]).toMatchObject({ proposedBy: 0, proposerName: undefined, approverName: undefined });
    const compared = async (viewer: Viewer, number: number, against?: number) => {
      const found = await findPolicyVersion(house.db, viewer, { ...reading(), number, against });
      return found && [found.comparison?.older.number, found.versions.map((one) => one.number)];
    };
    expect(await compared(house.two, 3)).toEqual([1, [3, 1]]);
    expect(await compared(house.two, 3, 4)).toBeUndefined();
    expect(await compared(house.bella, 3, 4)).toEqual([3, [4, 3, 2, 1]]);
    expect(await compared(house.bella, 3, 2)).toEqual([2, [4, 3, 2, 1]]);
    expect(await version(house.two, 4)).toBeUndefined();
    expect(await version(house.two, 2)).toBeUndefined();
    const asked = { language: 'en' as const, now: house.now() };
    const places = async (viewer: Viewer) =>
      (await listPolicies(house.db, viewer, asked)).map(({ productLine, stage, draft }) => [productLine, stage, draft]);
    expect(await places(house.two)).toEqual([['Bikes', 'growth', undefined]]);
    expect(await places(house.one)).toEqual([
      ['Bikes', 'growth', undefined],
      ['Gear', 'entry', undefined],
    ]);
    expect((await places(house.auditor)).length).toBe(6);
    const elsewhere = { ...reading(), productLine: 'Gear', stage: 'entry' };
    expect(await findPolicy(house.db, house.two, elsewhere)).toBeUndefined();
    await retract(house.bruno, 4);
  });

  test('a withdrawal that cannot be is refused with its reason, and nothing is approved', async () => {
    const withdraw = async (written: Record<string, string>) => {
      const saved = await house.save(house.bruno, { from: '2026-12-25', ...written });
      if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
      return saved.number;
    };
    // Only a programme of this product line alone is offered, so that another is not even read.
    const number = await withdraw({ 'programmes.ALL': '2027-01-01' });
    expect((await version(house.bella, number))?.plans).toEqual([]);
    await retract(house.bruno, number);
    const late = await withdraw({ 'programmes.VOLUME': '2028-02-01' });
    await refused(() => house.approve(house.bella, late), {
      ...{ kind: 'refused-withdrawal', programme: 'VOLUME', why: 'after-term' },
    });
    expect(await version(house.bella, late)).toMatchObject({ mayApprove: 'refused-withdrawal' });
    await retract(house.bruno, late);
  });

  test('a withdrawal becomes an approved version of the programme, and the next calculation follows', async () => {
    await house.sell('C,1,2026-12-31,D2,S1,2,100', 'C,2,2027-01-01,D2,S1,3,100', 'C,3,2027-02-15,D2,S1,4,100');
    const saved = await house.save(house.bruno, { from: '2026-12-26', 'programmes.VOLUME': '2027-02-01' });
    const number = saved.kind === 'saved' ? saved.number : 0;
    expect((await version(house.bella, number))?.plans).toEqual([
      { kind: 'new-version', programme: 'VOLUME', number: 2, fromDate: '2027-01-01', passesOver: undefined },
    ]);
    const due = async (period: string) => {
      const run = await house.run(period);
      const rows = await house.db
        .selectFrom('runResults')
        .innerJoin('programmeVersions', 'programmeVersions.id', 'runResults.programmeVersionId')
        .innerJoin('programmes', 'programmes.id', 'programmeVersions.programmeId')
        .select(['programmeVersions.number', 'runResults.dueMinor'])
        .where('runId', '=', run.kind === 'ran' ? run.runId : 0)
        .where('adjustingLines', 'is', null)
        .where('programmes.code', '=', volume.code)
        .execute();
      return rows.map((row) => [row.number, row.dueMinor]);
    };
    expect(await due('2027-Q1')).toEqual([[1, 7000]]);
    const before = await countAll(house.db);
    expect(await house.approve(house.bella, number)).toEqual({ kind: 'approved' });
    expect(await countAll(house.db)).toEqual({
      ...before,
      changes: (before.changes as number) + 1,
      programmeVersions: (before.programmeVersions as number) + 1,
      programmeApprovals: (before.programmeApprovals as number) + 1,
      stagePolicyApprovals: (before.stagePolicyApprovals as number) + 1,
      auditEvents: (before.auditEvents as number) + 2,
    });
    expect(await due('2027-Q1')).toEqual([[2, 3000]]);
    expect(await due('2026-Q4')).toEqual([[1, 2000]]);

    const approved = await house.db
      .selectFrom('programmeVersions')
      .innerJoin('programmeApprovals', 'programmeApprovals.versionId', 'programmeVersions.id')
      .innerJoin('changes', 'changes.number', 'programmeApprovals.changeNumber')
      .select(['definition', 'proposedBy', 'approvedBy', 'kind'])
      .where('programmeVersions.number', '=', 2)
      .executeTakeFirstOrThrow();
    expect(approved).toMatchObject({
      ...{ proposedBy: house.bruno.personId, approvedBy: house.bella.personId, kind: 'approve-policy' },
    });
    expect(JSON.parse(approved.definition)).toMatchObject({
      stages: ['maturity', { stage: 'growth', to: '2027-01-31' }],
    });
    const policy = await findPolicy(house.db, house.two, reading());
    expect(policy?.programmes.map(({ code, windows }) => [code, windows])).toEqual([
      [all.code, [{}]],
      [volume.code, [{ to: '2027-01-31' }]],
    ]);
  });
});

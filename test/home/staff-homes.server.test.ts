import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getHome } from '#app/home/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { openJointPlan, saveJointPlan, signJointPlan } from '#app/marketing/index.server.ts';
import { approveTransition, proposeTransition } from '#app/partnerships/index.server.ts';
import { fieldsOf } from '#test/marketing/fund-house.ts';
import { openPartnershipHouse, type PartnershipHouse } from '#test/partnerships/partnership-house.ts';
import { type IssuedHouse, openIssuedHouse } from '#test/statements/issued-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { importText } from '#test/support/imports.ts';
import { addPerson } from '#test/support/people.ts';

describeEachDatabase('the home of finance', (database) => {
  let house: IssuedHouse;
  beforeAll(async () => {
    house = await openIssuedHouse(database);
  });
  afterAll(() => house.close());

  const home = async (viewer: Viewer) => {
    const found = await getHome(house.db, viewer, { language: 'en', now: house.now() });
    if (found.kind !== 'finance') throw new Error(found.kind);
    return found;
  };

  test('shows what the last period came to beside the one before, what was issued and what is coming', async () => {
    expect(await home(house.finance)).toMatchObject({
      last: {
        period: '2026-Q3',
        before: '2026-Q2',
        isBeforeRun: true,
        // 15.00 after 12.00: 8.00 to D1 and 4.00 to D2.
        due: [{ currency: 'USD', minor: 1500, percent: '25' }],
      },
      periods: [],
      waiting: [],
      due: [],
      happened: [
        {
          kind: 'issued',
          count: 4,
          href: '/statements',
          sums: [{ currency: 'USD', minor: 2700 }],
          last: { date: '2026-10-15', days: 0 },
        },
        { kind: 'programmes-approved', count: 1 },
        { kind: 'imported', count: 5 },
      ],
    });
  });

  test('looks sixty days ahead', async () => {
    const later = new Date('2026-11-10T08:00:00Z');
    const found = await getHome(house.db, house.finance, { language: 'en', now: later });
    expect(found.kind === 'finance' && found.due).toEqual([
      { kind: 'programmes', date: '2026-12-31', count: 1, href: '/programmes/GROW', name: 'Growth rebate' },
      { kind: 'period', date: '2027-01-01', count: 1, href: '/periods/2026-Q4', name: '2026-Q4' },
    ]);
  });

  test('shows no period that was passed over, and the jobs that wait', async () => {
    await house.db
      .insertInto('jobs')
      .values({
        kind: 'run-period',
        payload: '{"period":"2026-Q1"}',
        requestedBy: house.finance.personId,
        requestedAt: house.now().toISOString(),
      })
      .execute();
    expect(await home(house.finance)).toMatchObject({
      periods: [],
      jobs: [{ title: 'Run of Q1 2026', state: 'queued', requestedByName: 'Fin' }],
    });
  });
});

const draft = {
  code: 'NEW',
  title: { en: 'New bonus' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-11-30' },
  period: 'quarter',
  stages: ['entry', { stage: 'growth', to: '2026-10-31' }],
  basis: { of: 'amount' },
  bands: [{ percent: '1' }],
};

describeEachDatabase('the home of a brand manager', (database) => {
  let house: PartnershipHouse;
  beforeAll(async () => {
    house = await openPartnershipHouse(database);
  });
  afterAll(() => house.close());

  const home = async (viewer: Viewer, now = house.now()) => {
    const found = await getHome(house.db, viewer, { language: 'en', now });
    if (found.kind !== 'brand-manager') throw new Error(found.kind);
    return found;
  };
  const actorOf = ({ personId }: Viewer) => ({ personId, name: 'person' as const });

  test('counts the partnerships of each product line by stage', async () => {
    expect((await home(house.bruno)).partnerships).toEqual([
      {
        productLine: 'Bikes',
        title: 'Bikes',
        stages: [
          { stage: 'entry', count: 0 },
          { stage: 'growth', count: 2 },
          { stage: 'maturity', count: 0 },
        ],
      },
      {
        productLine: 'Gear',
        title: 'Gear',
        stages: [
          { stage: 'entry', count: 1 },
          { stage: 'growth', count: 0 },
          { stage: 'maturity', count: 0 },
        ],
      },
    ]);
  });

  describe('after a draft, a move and a joint plan', () => {
    const later = new Date('2026-10-18T08:00:00Z');

    beforeAll(async () => {
      const { db, bruno, bella, one } = house;
      const now = house.now();
      await importText(db, 'programmes', JSON.stringify([draft]), { actor: actorOf(bruno), now });
      const form = { stage: 'maturity', from: '2026-11-01', reason: 'Grown up' };
      const move = await proposeTransition(db, bruno, { id: 'D1~Bikes', form, now });
      if (move.kind !== 'proposed') throw new Error(JSON.stringify(move));
      await proposeTransition(db, bruno, { id: 'D2~Bikes', form, now });
      const { id } = await db.selectFrom('stageTransitions').select('id').orderBy('id').executeTakeFirstOrThrow();
      await approveTransition(db, bella, { id: 'D1~Bikes', transition: id, now });
      const opened = await openJointPlan(db, bruno, { fields: fieldsOf({ distributor: 'D1', year: '2026' }), now });
      if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
      const plan = {
        number: '0',
        productLine1: 'Bikes',
        target1: '1000',
        weight1: '100',
        side1: 'brand',
        commitment1: 'Train two mechanics',
        due1: '2026-11-20',
      };
      const saved = await saveJointPlan(db, bruno, { id: opened.id, fields: fieldsOf(plan), now });
      if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
      await signJointPlan(db, one, { id: opened.id, number: 1, now });
    });

    test('the other one finds what waits for her, with its age, and where it is decided', async () => {
      const since = { date: '2026-10-15', days: 3 };
      expect((await home(house.bella, later)).waiting).toEqual([
        { kind: 'moves', count: 1, href: '/partnerships', sums: [], since },
        { kind: 'programme-drafts', count: 1, href: '/programmes/NEW/versions/1', sums: [], since },
        { kind: 'joint-plans', count: 1, href: '/plans/joint/1', sums: [], since },
      ]);
    });

    test('whoever proposed finds only what anyone of the brand may sign', async () => {
      const found = await home(house.bruno, later);
      expect(found.waiting.map(({ kind }) => kind)).toEqual(['joint-plans']);
      expect(found.drafts).toMatchObject([{ code: 'NEW', number: 1, proposerName: 'Bruno', mayApprove: false }]);
    });

    test('the days to come are told in their order, the last days as they were', async () => {
      await signJointPlan(house.db, house.bella, { id: 1, number: 1, now: later });
      const found = await home(house.bella, later);
      expect(found.due).toEqual([
        { kind: 'stages', date: '2026-11-01', count: 1, href: '/partnerships/D1~Bikes', name: 'D1 · Bikes' },
        { kind: 'commitments', date: '2026-11-20', count: 1, href: '/plans/joint/1', name: 'Train two mechanics' },
      ]);
      expect(found.happened.map(({ kind, count, last }) => [kind, count, last?.days])).toEqual([
        ['moved', 1, 3],
        ['programmes-approved', 2, 3],
        ['plans-signed', 1, 3],
      ]);
    });

    test('an approved programme is told when it ends, and when a stage loses it', async () => {
      const { approveProgramme } = await import('#app/rebates/index.server.ts');
      await approveProgramme(house.db, { code: 'NEW', actor: actorOf(house.bella), now: later });
      const ofProgrammes = (await home(house.bella, later)).due.filter(({ href }) => href.startsWith('/programmes'));
      expect(ofProgrammes).toEqual([
        { kind: 'withdrawals', date: '2026-11-01', count: 1, href: '/programmes/NEW', name: 'New bonus' },
        { kind: 'programmes', date: '2026-11-30', count: 1, href: '/programmes/NEW', name: 'New bonus' },
      ]);
    });

    test('eight days later nothing of it is new any more', async () => {
      expect((await home(house.bella, new Date('2026-10-28T08:00:00Z'))).happened).toEqual([]);
    });
  });
});

describeEachDatabase('the homes of the house', (database) => {
  let house: IssuedHouse;
  let ada: Viewer;
  beforeAll(async () => {
    house = await openIssuedHouse(database);
    ada = await addPerson(house.db, 'Ada', 'administrator');
  });
  afterAll(() => house.close());

  const home = (viewer: Viewer) => getHome(house.db, viewer, { language: 'en', now: house.now() });

  test('an administrator finds what failed, who has not come, and the last imports', async () => {
    expect(await home(ada)).toMatchObject({
      figures: { invitations: 0, failedJobs: 0, failedImports: 0 },
      waiting: [],
      happened: [{ kind: 'imported', count: 5, href: '/sales/imports' }],
    });

    const at = house.now().toISOString();
    const job = { kind: 'run-period', payload: '{}', requestedBy: null, requestedAt: at, state: 'failed' };
    const failed = await house.db
      .insertInto('jobs')
      .values({ ...job, finishedAt: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    await house.db
      .insertInto('jobs')
      .values({ ...job, finishedAt: '2026-10-01T08:00:00.000Z' })
      .execute();
    const bad = await importText(house.db, 'products', 'sku\nS9\n', { now: house.now() });
    expect(bad.errorCount).toBeGreaterThan(0);
    const invited = {
      personId: house.one.personId,
      role: 'distributor',
      distributorId: house.one.distributorId,
      isOwner: 0,
      invitedBy: null,
    };
    await house.db
      .insertInto('invitations')
      .values({ ...invited, invitedAt: '2026-10-10T08:00:00.000Z' })
      .execute();

    const found = await home(ada);
    expect(found).toMatchObject({ figures: { invitations: 1, failedJobs: 1, failedImports: 1 } });
    expect(found.kind === 'administrator' && found.waiting).toEqual([
      {
        kind: 'expired-invitations',
        count: 1,
        href: '/invitations',
        sums: [],
        since: { date: '2026-10-10', days: 5 },
      },
      {
        kind: 'failed-imports',
        count: 1,
        href: expect.stringMatching(/^\/sales\/imports\/\d+$/),
        sums: [],
        since: { date: '2026-10-15', days: 0 },
      },
      {
        kind: 'failed-jobs',
        count: 1,
        href: `/jobs/${failed.id}`,
        sums: [],
        since: { date: '2026-10-15', days: 0 },
      },
    ]);
  });

  test('an auditor finds who decided what, and what was granted', async () => {
    const oscar = await addPerson(house.db, 'Oscar', 'auditor');
    const found = await home(oscar);
    if (found.kind !== 'auditor') throw new Error(found.kind);
    expect(found.from).toBe('2026-09-15');
    expect(found.granted).toEqual([{ currency: 'USD', minor: 2700, count: 4 }]);
    expect(found.money.map(({ action, personName, count }) => [action, personName, count])).toEqual([
      ['import-accepted', null, 5],
      ['period-run', 'Finance', 2],
      ['programme-approved', 'Brand', 1],
      ['statement-issued', 'Finance', 4],
    ]);
    expect(found.access).toEqual([]);
    expect(found.events).toHaveLength(10);
  });
});

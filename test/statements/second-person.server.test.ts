import { expect, test } from 'vitest';
import { askForConfirmation, findIssuePage, findPeriodPage } from '#app/finance/index.server.ts';
import { type Actor, actorOf, operator, type Viewer } from '#app/identity/index.ts';
import { issueStatements, verifyStatements } from '#app/statements/index.server.ts';
import { mayConfirm } from '#app/statements/second-person.server.ts';
import { insertMembership } from '#db/queries/people.ts';
import { saveSettings } from '#db/queries/settings.ts';
import { waitingOf } from '#test/home/waiting-of.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, origin, tenPercent, useHouse } from '#test/support/house.ts';
import { addPerson, everyone } from '#test/support/people.ts';

const period = '2026-Q3';

describeEachDatabase('statements above the set sum', (database) => {
  let house: House;
  let fiona: Viewer;
  let felix: Viewer;

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      fiona = await addPerson(house.db, 'Fiona', 'finance');
      felix = await addPerson(house.db, 'Felix', 'finance');
      await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\nD3,Three,USD\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
      await house.rule(tenPercent);
      await saveSettings(house.db, { secondPersonAbove: { USD: '100.00' } });
      await house.sell('A,1,2026-07-01,D1,S1,1,1000', 'A,2,2026-07-01,D2,S1,1,1000.10', 'A,3,2026-07-01,D3,S1,1,-2000');
      await house.run(period);
    },
  });

  const issue = (actor: Actor, more: { confirms?: number[]; distributor?: string } = {}) =>
    issueStatements(house.db, { period, actor, now: house.now, origin, ...more });
  const page = async (viewer: Viewer) => {
    const found = await findIssuePage(house.db, viewer, { period, now: house.now(), origin, language: 'en' });
    if (found?.kind !== 'ready') throw new Error(found?.kind);
    return found;
  };
  const toConfirm = async (viewer: Viewer) => (await page(viewer)).second.toConfirm.map(({ proposal }) => proposal.id);
  const waiting = (viewer: Viewer) => waitingOf(house.db, viewer, house.now());
  const ask = async (viewer: Viewer, proposals: number[], runId?: number) =>
    askForConfirmation(house.db, viewer, {
      period,
      runId: runId ?? (await page(viewer)).runId,
      proposals,
      now: house.now(),
    });
  const issued = async () =>
    house.db
      .selectFrom('statements')
      .innerJoin('distributors', 'distributors.id', 'statements.distributorId')
      .select(['number', 'distributors.code as distributor', 'issuedBy'])
      .orderBy('series')
      .execute();
  const confirmations = () => house.db.selectFrom('issueConfirmations').select(['confirmedBy']).execute();
  const events = async () => {
    const rows = await house.db.selectFrom('auditEvents').select(['action', 'personId']).orderBy('id').execute();
    return rows.filter(({ action }) => /issue/.test(action)).map(({ action, personId }) => [action, personId]);
  };

  test('are proposed by one person and issued when another one confirms them; the others are issued at once', async () => {
    expect(await page(fiona)).toMatchObject({
      count: 1,
      totals: [{ currency: 'USD', statements: 1, grantedMinor: 10000 }],
      second: {
        toPropose: [{ distributor: 'D2', grantedMinor: 10001 }, { distributor: 'D3' }],
        own: [],
        toConfirm: [],
      },
    });
    expect(await issue(actorOf(fiona))).toMatchObject({
      numbers: ['TD-000001'],
      proposed: [
        { distributor: 'D2', currency: 'USD', grantedMinor: 10001, isNew: true },
        { distributor: 'D3', grantedMinor: -20000, isNew: true },
      ],
      notIssued: [],
    });
    expect(await issued()).toMatchObject([{ distributor: 'D1' }]);
    expect((await page(fiona)).second).toMatchObject({ toPropose: [], own: [{}, {}], toConfirm: [] });
    expect((await page(felix)).second).toMatchObject({ toPropose: [], own: [], toConfirm: [{}, {}] });
    expect(await waiting(fiona)).toEqual([]);
    expect(await findPeriodPage(house.db, everyone, { period, language: 'en', now: house.now() })).toMatchObject({
      waitingForSecond: 2,
    });
    const href = '/periods/2026-Q3/issue';
    expect(await waiting(felix)).toMatchObject([{ kind: 'statements-to-confirm', count: 2, href }]);

    const seen = await toConfirm(felix);
    expect(await issue(actorOf(felix), { confirms: seen })).toMatchObject({
      numbers: ['TD-000002', 'TD-000003'],
      proposed: [],
      notIssued: [],
    });
    expect(await issued()).toEqual([
      { number: 'TD-000001', distributor: 'D1', issuedBy: fiona.personId },
      { number: 'TD-000002', distributor: 'D2', issuedBy: felix.personId },
      { number: 'TD-000003', distributor: 'D3', issuedBy: felix.personId },
    ]);
    expect(await waiting(felix)).toEqual([]);
    expect(await events()).toEqual([
      ['statement-issued', fiona.personId],
      ['issue-proposed', fiona.personId],
      ['issue-proposed', fiona.personId],
      ['statement-issued', felix.personId],
      ['issue-confirmed', felix.personId],
      ['statement-issued', felix.personId],
      ['issue-confirmed', felix.personId],
    ]);
    expect(await verifyStatements(house.db)).toEqual({ statements: 3, findings: [] });
    expect(await issue(actorOf(felix), { confirms: seen })).toMatchObject({ numbers: [], notIssued: [] });
  });

  test('are not issued by whoever proposed them, however often and in whichever role', async () => {
    await issue(actorOf(fiona));
    const seen = await toConfirm(felix);
    const again = { numbers: [], already: 1, proposed: [{ isNew: false }, { isNew: false }] };
    expect(await issue(actorOf(fiona))).toMatchObject(again);
    const refusal = { reason: 'own-proposal' };
    expect(await issue(actorOf(fiona), { confirms: seen })).toMatchObject({
      numbers: [],
      notIssued: [refusal, refusal],
    });
    expect(await ask(fiona, seen)).toBeUndefined();
    const createdAt = house.now().toISOString();
    const membership = { personId: fiona.personId, role: 'finance', distributorId: null, isOwner: false, createdAt };
    const other = { ...fiona, membershipId: await insertMembership(house.db, membership) };
    expect((await page(other)).second).toMatchObject({ own: [{}, {}], toConfirm: [] });
    expect(await ask(other, seen)).toBeUndefined();
    expect(await issue(actorOf(other), { confirms: seen })).toMatchObject({ numbers: [] });
    // Issuing as a whole confirms nothing, also by someone else.
    expect(await issue(actorOf(felix))).toMatchObject(again);
    expect(await issued()).toHaveLength(1);
    expect(await confirmations()).toEqual([]);
    expect(await house.db.selectFrom('issueProposals').select('id').execute()).toHaveLength(2);
  });

  test('may be proposed by the command line without a person, and are confirmed by a person who may issue', async () => {
    expect(await issue(operator)).toMatchObject({ numbers: ['TD-000001'], proposed: [{}, {}] });
    const seen = await toConfirm(fiona);
    expect(seen).toHaveLength(2);
    expect(await waiting(fiona)).toMatchObject([{ kind: 'statements-to-confirm', count: 2 }]);
    const refusal = { reason: 'not-allowed' };
    expect(await issue(operator, { confirms: seen })).toMatchObject({ numbers: [], notIssued: [refusal, refusal] });
    for (const role of ['brand-manager', 'auditor', 'administrator'] as const) {
      const stranger = actorOf(await addPerson(house.db, role, role));
      expect(await issue(stranger, { confirms: seen })).toMatchObject({ numbers: [], notIssued: [refusal, refusal] });
    }
    await house.db
      .updateTable('memberships')
      .set({ endedAt: '2026-10-14' })
      .where('personId', '=', felix.personId)
      .execute();
    expect(await issue(actorOf(felix), { confirms: seen })).toMatchObject({ numbers: [] });
    expect(await issued()).toHaveLength(1);
    expect(await issue(actorOf(fiona), { confirms: seen.slice(0, 1) })).toMatchObject({ numbers: ['TD-000002'] });
    expect(await toConfirm(fiona)).toEqual(seen.slice(1));
  });

  test('a new run makes a proposal void, and says so', async () => {
    await issue(actorOf(fiona));
    const first = await page(felix);
    const seen = await toConfirm(felix);
    await house.sell('B,1,2026-07-05,D2,S1,1,10');
    await house.run(period);
    expect(await issue(actorOf(felix), { confirms: seen })).toMatchObject({ numbers: [] });
    expect(await ask(felix, seen, first.runId)).toBeUndefined();
    expect(await ask(felix, seen)).toBeUndefined();
    expect(await waiting(felix)).toEqual([]);
    // Also where the run is stored while the other person's job is at work.
    const figures = { runId: first.runId, period, distributorId: 2, distributor: 'D2', currency: 'USD' };
    const inJob = house.db
      .transaction()
      .execute((transaction) =>
        mayConfirm(transaction, { ...figures, grantedMinor: 10001, digest: '' }, felix.personId),
      );
    expect(await inJob).toMatchObject({ kind: 'not-issued', reason: 'figures-changed' });
    expect(await page(felix)).toMatchObject({
      voidProposals: 2,
      second: { toPropose: [{ distributor: 'D2', grantedMinor: 10101 }, { distributor: 'D3' }], toConfirm: [] },
    });
    await issue(actorOf(felix));
    expect(await page(fiona)).toMatchObject({ voidProposals: 0, second: { toConfirm: [{}, {}] } });
    expect(await issued()).toHaveLength(1);
  });

  test('what was granted since makes a proposal void: the balance to which it is added is another one', async () => {
    const other = { ...tenPercent, code: 'OTHER', title: { en: 'Other' }, source: 'sell-out' };
    await house.rule({ ...other, effective: { from: '2026-04-01', to: '2026-06-30' } });
    await house.load(
      'sales',
      'document,line,date,distributor,sku,quantity,net_amount,source\nC,1,2026-05-01,D2,S1,1,-50,sell-out\n',
    );
    await house.run(period);
    await issue(actorOf(fiona));
    const seen = await toConfirm(felix);
    await house.run('2026-Q2');
    expect(await house.issue('2026-Q2')).toMatchObject({ numbers: ['TD-000002'], proposed: [] });
    expect(await page(felix)).toMatchObject({
      voidProposals: 1,
      second: { toPropose: [{ distributor: 'D2', grantedMinor: 10001 }], toConfirm: [{ distributor: 'D3' }] },
    });
    expect(await issue(actorOf(felix), { confirms: seen })).toMatchObject({
      numbers: ['TD-000003'],
      notIssued: [{ distributor: 'D2', reason: 'figures-changed' }],
    });
  });

  test('two who confirm at once issue each once, and two who propose at once propose each once', async () => {
    const proposed = await Promise.all([issue(actorOf(fiona)), issue(operator)]);
    const news = proposed
      .flatMap((answer) => (answer.kind === 'issued' ? answer.proposed : []))
      .filter(({ isNew }) => isNew);
    expect(news.map(({ distributor }) => distributor).sort()).toEqual(['D2', 'D3']);
    const third = await addPerson(house.db, 'Fred', 'finance');
    const seen = await toConfirm(felix);
    const answers = await Promise.all([
      issue(actorOf(felix), { confirms: seen }),
      issue(actorOf(third), { confirms: seen }),
    ]);
    const numbers = answers.flatMap((answer) => (answer.kind === 'issued' ? answer.numbers : []));
    expect(numbers.sort()).toEqual(['TD-000002', 'TD-000003']);
    expect(await confirmations()).toHaveLength(2);
    expect(await verifyStatements(house.db)).toEqual({ statements: 3, findings: [] });
  });

  test('asking to confirm leaves a job in the person’s name for what was seen, and nothing for what was not', async () => {
    await issue(actorOf(fiona));
    const seen = await toConfirm(felix);
    expect(await ask(felix, [])).toBeUndefined();
    expect(await ask(felix, [...seen, 99])).toBeUndefined();
    const id = await ask(felix, [...seen].reverse());
    expect(await ask(felix, seen)).toBe(id);
    const { runId } = await page(felix);
    expect(await house.db.selectFrom('jobs').select(['payload', 'requestedBy']).execute()).toEqual([
      { payload: JSON.stringify({ period, runId, confirms: seen }), requestedBy: felix.personId },
    ]);
  });

  test('the database itself refuses a confirmation by the proposer, or of another statement', async () => {
    await issue(actorOf(fiona));
    const [seen = 0] = await toConfirm(felix);
    const statement = await house.db.selectFrom('statements').select('id').executeTakeFirstOrThrow();
    const confirm = (confirmedBy: number) =>
      house.db
        .insertInto('issueConfirmations')
        .values({ proposalId: seen, statementId: statement.id, confirmedBy, confirmedAt: house.now().toISOString() })
        .execute();
    await expect(confirm(fiona.personId)).rejects.toThrow('these rows are final');
    await expect(confirm(felix.personId)).rejects.toThrow('these rows are final');
    await expect(house.db.deleteFrom('issueProposals').execute()).rejects.toThrow('these rows are final');
  });
});

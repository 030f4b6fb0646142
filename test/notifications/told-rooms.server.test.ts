import { expect, test, vi } from 'vitest';
import { actorOf, type Viewer } from '#app/identity/index.ts';
import { workOnOneJob } from '#app/jobs/index.server.ts';
import { listNotices, tellFailedJob } from '#app/notifications/index.server.ts';
import { approveTransition, proposeTransition } from '#app/partnerships/index.server.ts';
import type { Database } from '#db/connect.ts';
import { insertJob } from '#db/queries/jobs.ts';
import { jobHandlers } from '#scripts/jobs.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { importText } from '#test/support/imports.ts';
import { keepingPostbox } from '#test/support/mail.ts';
import { openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { openFundHouse } from '../marketing/fund-house.ts';
import { openPartnershipHouse } from '../partnerships/partnership-house.ts';

async function told(db: Database, viewer: Viewer): Promise<string[]> {
  const { notices } = await listNotices(db, viewer, { language: 'en' });
  return notices.map(({ sentence }) => sentence).reverse();
}

describeEachDatabase('what the rooms tell', (database) => {
  test('marketing: what became of an activity and a claim, to the distributor that asked, once', async () => {
    const house = await openFundHouse(database);
    const fundId = await house.fund();
    await house.allocate(fundId, '1000');
    await house.allocate(fundId, '500', 'D1');
    const activity = await house.ask(house.terry, fundId, { cost: '400', share: '200' });
    expect(await house.agree(activity, '201')).toMatchObject({ kind: 'mistakes' });
    await Promise.all([house.agree(activity, '200'), house.agree(activity, '200')]);
    const claimed = await house.claim(house.terry, activity, '300');
    const claim = claimed.kind === 'made' ? claimed.id : 0;
    await Promise.all([1, 2].map(() => house.judge(claim, { decision: 'approved', amount: '120' })));
    expect(await told(house.db, house.terry)).toEqual([
      'Your activity “Demo day” is approved: 200.00 USD set aside',
      'Your claim for “Demo day” is approved: 120.00 USD to you',
    ]);
    for (const other of [house.fang, house.bruno, house.oscar]) expect(await told(house.db, other)).toEqual([]);
    await house.close();
  });

  test('partnerships: a move that is approved, to the distributor, and none that is only proposed', async () => {
    const house = await openPartnershipHouse(database);
    const id = 'D1~Bikes';
    const form = { stage: 'maturity', from: '2026-11-01', reason: 'grown' };
    const proposed = await proposeTransition(house.db, house.bruno, { id, form, now: house.now() });
    const transition = proposed.kind === 'proposed' ? proposed.id : 0;
    await approveTransition(house.db, house.bruno, { id, transition, now: house.now() });
    expect(await told(house.db, house.one)).toEqual([]);
    await approveTransition(house.db, house.bella, { id, transition, now: house.now() });
    expect(await told(house.db, house.one)).toEqual(['Your partnership in Bikes moves to maturity on 1 November 2026']);
    for (const other of [house.two, house.bella]) expect(await told(house.db, other)).toEqual([]);
    await house.close();
  });

  test('imports: what was taken and what was refused, to whoever imported; of the command line nobody', async () => {
    const { db, close } = await openMigrated(database);
    const uploader = await addPerson(db, 'Uploader', 'finance');
    const other = await addPerson(db, 'Colleague', 'finance');
    const file = 'code,name,currency\nD1,One,USD\nD2,Two,USD\n';
    await importText(db, 'distributors', 'code,name,currency\nD9,Nine,USD\n');
    const options = { actor: actorOf(uploader) };
    await importText(db, 'distributors', file, options);
    await importText(db, 'distributors', file, options);
    await importText(db, 'targets', 'distributor,name,period,value\nD7,x,2026,1\nD1,x,2026,nothing\n', options);
    const targets = 'distributor,name,period,value\nD7,x,2026,1\nD1,x,2026,5\n';
    await importText(db, 'targets', targets, { ...options, acceptValid: true });
    expect(await told(db, uploader)).toEqual([
      'distributors.csv is imported: 2 new rows',
      'distributors.csv changes nothing: all 2 rows were known',
      'targets.csv is refused: 2 mistakes, nothing was taken',
      'targets.csv is imported: one new row, one mistake left out',
    ]);
    expect(await told(db, other)).toEqual([]);
    await close();
  });

  test('jobs: one that failed for good, to whoever asked, and none that is tried again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { db, close } = await openMigrated(database);
    const finance = await addPerson(db, 'Asker', 'finance');
    const at = new Date('2026-11-30T08:00:00.000Z');
    const job = { kind: 'run-period', payload: { period: '2026-Q9' }, requestedAt: at.toISOString() };
    const id = await insertJob(db, { ...job, requestedBy: finance.personId });
    await insertJob(db, { ...job, requestedBy: null });
    const handlers = jobHandlers({ origin: 'https://portal.example', postbox: async () => keepingPostbox() });
    const waits = {
      ...handlers,
      'run-period': async (_db: Database, _payload: unknown, { later }: { later(): never }) => later(),
    };
    await workOnOneJob(db, waits, () => at, tellFailedJob);
    expect(await told(db, finance)).toEqual([]);
    const afterwards = () => new Date(at.getTime() + 10_000);
    while (await workOnOneJob(db, handlers, afterwards, tellFailedJob));
    expect(await told(db, finance)).toEqual([`Run of Q9 2026 failed (job ${id})`]);
    expect(await db.selectFrom('notices').select('id').execute()).toHaveLength(1);
    logged.mockRestore();
    await close();
  });
});

import { describe, expect, test } from 'vitest';
import { askForIssue, askForRun, findIssuePage, listPeriods } from '#app/finance/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { origin } from '#test/support/house.ts';
import { everyone } from '#test/support/people.ts';
import { type FinanceHouse, useFinanceHouse } from './finance-house.ts';

describeEachDatabase('asking for', (database) => {
  let house: FinanceHouse;

  useFinanceHouse(database, (one) => {
    house = one;
  });

  const jobs = () => house.db.selectFrom('jobs').select(['id', 'kind', 'payload', 'requestedBy']).execute();
  const run = (period: string) => askForRun(house.db, house.viewer, { period, now: house.now() });
  const issue = (period: string, runId: number) =>
    askForIssue(house.db, house.viewer, { period, runId, now: house.now() });
  const issuePage = (period: string) =>
    findIssuePage(house.db, house.viewer, { period, now: house.now(), origin, language: 'en' });

  describe('a run', () => {
    test('leaves a job in the person’s name, which the period then shows', async () => {
      const id = await run('2026-Q3');
      const job = { id, kind: 'run-period', payload: '{"period":"2026-Q3"}', requestedBy: house.viewer.personId };
      expect(await jobs()).toEqual([job]);
      const { periods } = await listPeriods(house.db, everyone, house.now());
      expect(periods.find(({ text }) => text === '2026-Q3')?.jobs).toEqual([{ id, kind: 'run-period' }]);
    });

    test('twice while it is open is asking once, also at the same moment', async () => {
      const ids = await Promise.all([run('2026-Q3'), run('2026-Q3'), run('2026-Q3')]);
      expect(new Set([...ids, await run('2026-Q3')]).size).toBe(1);
      expect(await run('2026-Q2')).not.toBe(ids[0]);
      expect(await jobs()).toHaveLength(2);
    });

    test('again after it is done is a new one', async () => {
      const id = await run('2026-Q3');
      await house.db.updateTable('jobs').set({ state: 'done' }).execute();
      expect(await run('2026-Q3')).not.toBe(id);
    });

    test('of a period that is not over, or of whole terms, can be asked for', async () => {
      expect(await run('2026-Q4')).toBeDefined();
      expect(await run('term')).toBeDefined();
    });

    test.each(['2026-Q5', '2026-Q1..2026-Q2', ''])('of %j leaves nothing', async (period) => {
      expect(await run(period)).toBeUndefined();
      expect(await jobs()).toEqual([]);
    });
  });

  describe('statements', () => {
    test('leaves a job for the run that was shown', async () => {
      await house.run('2026-Q3');
      const page = await issuePage('2026-Q3');
      const runId = page?.kind === 'ready' ? page.runId : 0;
      expect(await issue('2026-Q3', runId)).toBe(await issue('2026-Q3', runId));
      const payload = JSON.stringify({ period: '2026-Q3', runId });
      expect(await jobs()).toMatchObject([{ kind: 'issue-statements', payload }]);
    });

    test('leaves nothing when the period was run again meanwhile, is not over or not run', async () => {
      await house.run('2026-Q3');
      const page = await issuePage('2026-Q3');
      const runId = page?.kind === 'ready' ? page.runId : 0;
      await house.sell('B,1,2026-08-01,D1,S1,1,100');
      await house.run('2026-Q3');
      expect(await issue('2026-Q3', runId)).toBeUndefined();
      await house.run('2026-Q4');
      expect(await issue('2026-Q4', runId + 2)).toBeUndefined();
      expect(await issue('2026-Q2', runId)).toBeUndefined();
      expect(await jobs()).toEqual([]);
    });
  });

  describe('the confirmation', () => {
    test('says what it will change, and names what is out of the ordinary', async () => {
      await house.sell('A,4,2026-07-02,D2,S1,1,-100');
      await house.run('2026-Q3');
      expect(await issuePage('2026-Q3')).toMatchObject({
        kind: 'ready',
        count: 3,
        totals: [{ currency: 'USD', statements: 3, grantedMinor: 1700, settledMinor: 2200 }],
        already: 0,
        negative: [{ distributor: 'D3', name: 'Three', grantedMinor: -500, closingMinor: -500 }],
        grantingNothing: 1,
        notIssued: [],
        refused: [{ programme: 'GROWTH' }],
        exceptions: [
          { name: 'negative-due', count: 1, rows: [{ distributor: 'D3', title: 'Ten percent', dueMinor: -500 }] },
        ],
        skipped: { periods: [] },
        isOutdated: false,
      });
      await house.sell('A,5,2026-07-03,D2,S1,1,10');
      expect(await issuePage('2026-Q3')).toMatchObject({ isOutdated: true });
    });

    test('names earlier periods with sales, for which the first statements grant nothing', async () => {
      await house.sell('A,4,2025-12-31,D2,S1,1,100', 'A,5,2026-01-01,D2,S1,1,100', 'A,6,2026-06-30,D2,S1,1,100');
      await house.run('2026-Q3');
      expect(await issuePage('2026-Q3')).toMatchObject({
        kind: 'ready',
        skipped: { periods: ['2026-Q1', '2026-Q2'], isFirst: true },
      });
      await house.run('2026-Q1');
      await house.issue('2026-Q1');
      expect(await issuePage('2026-Q3')).toMatchObject({
        kind: 'ready',
        skipped: { periods: ['2026-Q2'], isFirst: false },
      });
    });

    test('says why nothing can be issued', async () => {
      expect(await issuePage('2026-Q3')).toEqual({ kind: 'no-run' });
      expect(await issuePage('2026-Q4')).toEqual({ kind: 'period-not-over' });
      expect(await issuePage('2026-Q5')).toBeUndefined();
    });
  });
});

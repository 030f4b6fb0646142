import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { verifyStatements } from '#app/statements/index.server.ts';
import { findJob, insertJob } from '#db/queries/jobs.ts';
import { startWorkers } from '#scripts/server/workers.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';

/** Starting threads takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });

/** On one database: what jobs do on both is tested without threads. */
describe('worker threads', () => {
  test('run a period and issue its statements, with what came of it on record', async () => {
    const house = await openHouse(requireDatabase('sqlite'));
    process.env.DATABASE_URL = house.url;
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule(tenPercent);
    await house.sell('A,1,2026-05-01,D1,S1,1,200', 'A,2,2026-05-01,D2,S1,1,300');
    const workers = startWorkers();
    try {
      const ran = await done(house, 'run-period', { period: '2026-Q2' });
      expect(ran).toMatchObject({ state: 'done', error: null, attempts: 1, progressDone: 2, progressTotal: 2 });
      expect(ran.result).toEqual({ runId: 1, rows: 2, refused: [], isNew: true });
      const issued = await done(house, 'issue-statements', { period: '2026-Q2', runId: 1 });
      expect(issued).toMatchObject({ state: 'done', progressDone: 2, progressTotal: 2 });
      expect(issued.result).toEqual({ issued: 2, already: 0, notIssued: 0, proposed: 0 });
      const again = await done(house, 'issue-statements', { period: '2026-Q2', runId: 9 });
      expect(again.result).toEqual({ refused: 'newer-run' });
      expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
      const person = await house.db.selectFrom('statements').select('issuedBy').execute();
      expect(person).toEqual([{ issuedBy: house.finance.personId }, { issuedBy: house.finance.personId }]);
    } finally {
      await workers.stop();
      await house.close();
    }

    async function done({ db, finance, now }: House, kind: string, payload: unknown) {
      const job = { kind, payload, requestedBy: finance.personId };
      const id = await insertJob(db, { ...job, requestedAt: now().toISOString() });
      workers.wake();
      for (;;) {
        const found = await findJob(db, id);
        if (found?.state === 'done' || found?.state === 'failed') return found;
        await wait(20);
      }
    }
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { getSignInPage } from '#app/identity/index.server.ts';
import type { Database } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { findDemonstrationLoading } from '#db/queries/demonstration-loading.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { runTandem } from '#test/support/tandem.ts';
import { trials } from '#test/support/trials.ts';
import { expectWholeWorld, withEmpty } from './loaded-world.ts';

/** Who takes over from a dead loader watches for ten seconds to be sure that it is dead. */
vi.setConfig({ testTimeout: 240_000 });

const demo = ['demo', '--date', '2026-11-24'];
const longestLoading = 3_000;

describeEachDatabase('the loading of the demonstration world', (database) => {
  it('that was cut off at any moment lets nobody in, and the next start makes it whole for the same day', () =>
    withEmpty(database, async (db, databaseUrl) => {
      await migrate(db);
      for (let kill = 0; kill < trials(1, 4); kill += 1) {
        const moment = Math.floor(Math.random() * longestLoading);
        process.stdout.write(`killed ${moment} ms after the loading began\n`);
        const began = beatChanged(db);
        await runTandem(demo, { databaseUrl, killWhen: began.then(() => wait(moment)) });
        if ((await findDemonstrationLoading(db)) === undefined) return;
        expect((await getSignInPage(db)).demonstration).toBeUndefined();
        expect(await db.selectFrom('people').select('id').where('passwordHash', 'is not', null).execute()).toEqual([]);
      }
      expect(await runTandem(['demo', '--date', '2028-03-31'], { databaseUrl })).toMatchObject({ status: 0 });
      await expectWholeWorld(db);
    }));
});

/** A loader has begun, or has taken over. */
async function beatChanged(db: Database): Promise<void> {
  const before = await findDemonstrationLoading(db);
  while ((await findDemonstrationLoading(db))?.beat === before?.beat) await wait(20);
}

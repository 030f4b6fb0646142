import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { getSignInPage } from '#app/identity/index.server.ts';
import { takeLoading } from '#db/demo/loading-lease.ts';
import { demoSignIns } from '#db/demo/people.ts';
import { findDemonstrationLoading } from '#db/queries/demonstration-loading.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeDrawnDatabase, describeEachDatabase } from '#test/support/databases.ts';
import { openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { callTandem, runTandem } from '#test/support/tandem.ts';
import { trials } from '#test/support/trials.ts';
import { expectWholeWorld } from './loaded-world.ts';

/** Who takes over from a dead loader watches for ten seconds to be sure that it is dead. */
vi.setConfig({ testTimeout: 240_000 });

/** With the first of them the day is on record; the whole loading takes some more, and one that goes on takes fewer. */
const begun = 25;
const whole = { sqlite: 2_400, postgres: 1_900 };
const reason =
  'nothing was changed. The demonstration is loaded into an empty database only: let DATABASE_URL name one';

describeDrawnDatabase('the demonstration world', (database) => {
  it('whose loading was cut off anywhere lets nobody in; of two commands at once one makes it whole for the same day, the other is refused', async () => {
    const { db, url: databaseUrl, close } = await openMigrated(database);
    for (let cut = 0; cut < trials(1, 4); cut += 1) {
      const after = begun + Math.floor((Math.random() * (whole[database.name] - begun)) / 2 ** cut);
      process.stdout.write(`the loading was cut off after statement ${after}\n`);
      const script = 'test/support/child.ts';
      const words = ['load-demonstration', '2026-11-24', String(after)];
      const { status } = await runTandem(words, { databaseUrl, script });
      expect(status).toBe(null);
      expect(await findDemonstrationLoading(db)).toMatchObject({ loadDate: '2026-11-24' });
      expect((await getSignInPage(db)).demonstration).toBeUndefined();
      expect(await db.selectFrom('people').select('id').where('passwordHash', 'is not', null).execute()).toEqual([]);
    }

    const later = ['demo', '--date', '2028-03-31'];
    const both = await Promise.all([runTandem(later, { databaseUrl }), callTandem(later, { databaseUrl })]);
    const [loaded, other] = both.sort((a, b) => Number(a.status) - Number(b.status));
    expect(loaded).toMatchObject({ status: 0, stderr: '' });
    expect(loaded?.stdout.split('\n')[0]).toBe(
      'The demonstration world of 2026-11-24 is loaded; rounding its amounts to cents changed them by -2.7093 USD in sum.',
    );
    for (const { email } of demoSignIns) expect(loaded?.stdout).toContain(email);
    const stderr = `tandem: the database holds the demonstration of 2026-11-24; ${reason}\n`;
    expect(other).toEqual({ status: 1, stdout: '', stderr });
    const rows = await countRows(db);
    expect(await callTandem(later, { databaseUrl })).toEqual(other);
    expect(await countRows(db)).toEqual(rows);
    await expectWholeWorld(db);
    await close();
  });
});

describeEachDatabase('the demonstration world', (database) => {
  it('is begun by one of two who begin at once, for whom the other waits', async () => {
    const { db, close } = await openMigrated(database);
    const begun: string[] = [];
    const take = (loadDate: string) =>
      takeLoading(db, {
        loadDate,
        async begin(transaction) {
          begun.push(loadDate);
          await wait(200);
          await addPerson(transaction, 'Ada', 'administrator');
        },
      });
    const both = [take('2026-11-24'), take('2028-03-31')];
    const first = await Promise.race(both);
    expect(begun).toEqual([first?.loadDate]);
    await first?.renew();
    await db.transaction().execute(async (transaction) => first?.end(transaction));
    const leases = await Promise.all(both);
    expect(leases.filter((lease) => lease !== undefined)).toEqual([first]);
    expect(begun).toEqual([first?.loadDate]);
    await close();
  });

  it('is not loaded where something has been accepted, though nobody was added yet', async () => {
    const { db, url: databaseUrl, close } = await openMigrated(database);
    await db.updateTable('counters').set({ value: 1 }).where('name', '=', 'change').execute();
    const stderr = `tandem: the database is not empty; ${reason}\n`;
    expect(await callTandem(['demo'], { databaseUrl })).toEqual({ status: 1, stdout: '', stderr });
    expect(await db.selectFrom('people').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('settings').selectAll().execute()).toEqual([]);
    await close();
  });
});

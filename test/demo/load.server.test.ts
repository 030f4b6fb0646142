import { expect, it, vi } from 'vitest';
import type { Database } from '#db/connect.ts';
import { demoSignIns } from '#db/demo/people.ts';
import { migrate } from '#db/migrate.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { callTandem, runTandem } from '#test/support/tandem.ts';
import { expectWholeWorld, withEmpty } from './loaded-world.ts';

/** The whole world is loaded several times. */
vi.setConfig({ testTimeout: 180_000 });

const demo = ['demo', '--date', '2026-11-24'];
const reason =
  'nothing was changed. The demonstration is loaded into an empty database only: let DATABASE_URL name one';

describeEachDatabase('the demonstration world', (database) => {
  it('is loaded whole, and once, by two commands at once, and refused by a database that is not empty', () =>
    withEmpty(database, async (db, databaseUrl) => {
      const both = await Promise.all([runTandem(demo, { databaseUrl }), runTandem(demo, { databaseUrl })]);
      const [loaded, other] = both.sort((a, b) => Number(a.status) - Number(b.status));
      expect(loaded).toMatchObject({ status: 0, stderr: '' });
      expect(loaded?.stdout.split('\n')[0]).toBe(
        'The demonstration world of 2026-11-24 is loaded; rounding its amounts to cents changed them by -2.7093 USD in sum.',
      );
      for (const { email } of demoSignIns) expect(loaded?.stdout).toContain(email);
      const stderr = `tandem: the database holds the demonstration of 2026-11-24; ${reason}\n`;
      expect(other).toEqual({ status: 1, stdout: '', stderr });
      const rows = await countRows(db);
      expect(await callTandem(['demo', '--date', '2027-11-24'], { databaseUrl })).toEqual(other);
      expect(await countRows(db)).toEqual(rows);
      await expectWholeWorld(db);
      expect(await importsOf(db)).toEqual(
        [
          'programmes',
          'distributors',
          'products',
          'stages',
          'targets',
          'sales',
          'payments',
          'scores',
          'breaches',
          'rates',
        ].map((kind) => `${kind} accepted`),
      );
    }));

  it('is not loaded where something has been accepted, though nobody was added yet', () =>
    withEmpty(database, async (db, databaseUrl) => {
      await migrate(db);
      await db.updateTable('counters').set({ value: 1 }).where('name', '=', 'change').execute();
      const stderr = `tandem: the database is not empty; ${reason}\n`;
      expect(await callTandem(demo, { databaseUrl })).toEqual({ status: 1, stdout: '', stderr });
      expect(await db.selectFrom('people').selectAll().execute()).toEqual([]);
      expect(await db.selectFrom('settings').selectAll().execute()).toEqual([]);
    }));
});

async function importsOf(db: Database): Promise<string[]> {
  const imports = await db.selectFrom('imports').select(['kind', 'state']).orderBy('id').execute();
  return imports.map(({ kind, state }) => `${kind} ${state}`);
}

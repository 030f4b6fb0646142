import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect, type Database } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { describeEachDatabase } from '#test/support/databases.ts';

describeEachDatabase('migrating', (database) => {
  test('a migration that fails leaves nothing behind, and runs whole when its obstacle is gone', async () => {
    const { url, drop } = await database.createUrl();
    const db = connect(url);
    await sql.raw('create table audit_events (id integer)').execute(db);
    await expect(migrate(db)).rejects.toThrow(/audit_events/);
    expect(await tablesOf(db)).toEqual(['audit_events']);
    await sql.raw('drop table audit_events').execute(db);
    expect(await migrate(db)).toEqual(Object.keys(migrations));
    expect(await migrate(db)).toEqual([]);
    await db.destroy();
    await drop();
  });
});

/** All but those by which the migrations themselves are known. */
async function tablesOf(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables.map(({ name }) => name).filter((name) => !name.startsWith('kysely_'));
}

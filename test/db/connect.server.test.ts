import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect } from '#db/connect.ts';
import { type TestDatabase, testDatabases } from '#test/support/databases.ts';

const postgres = testDatabases().find(({ name }) => name === 'postgres') as TestDatabase;

test.skipIf(!postgres.available)('a connection that the server ends while it is idle is replaced', async () => {
  const { url, drop } = await postgres.createUrl();
  const [db, other] = [connect(url), connect(url)];
  const pidOf = async (database: typeof db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database);
    return rows[0]?.pid;
  };
  const first = await pidOf(db);
  await sql`select pg_terminate_backend(${first}::int)`.execute(other);
  await expect.poll(() => pidOf(db)).not.toBe(first);
  await Promise.all([db.destroy(), other.destroy()]);
  await drop();
});

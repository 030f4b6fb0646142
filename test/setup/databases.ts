import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { type TestDatabase, testDatabases } from '#test/support/databases.ts';
import { startPostgres } from '#test/support/postgres.ts';

/**
 * One PostgreSQL for all files of the server tests, and of each database one with the current schema to copy. The tests
 * find them, or why there is none, in the environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  if ('missing' in postgres) {
    process.env.TEST_POSTGRES_MISSING = postgres.missing;
    process.stderr.write(`${postgres.missing}\n`);
  } else {
    process.env.TEST_POSTGRES_URL = postgres.url;
  }
  const drops = await Promise.all(
    testDatabases().flatMap((database) => (database.available ? addTemplate(database) : [])),
  );
  return async () => {
    for (const drop of drops) await drop();
    if ('url' in postgres) await postgres.stop();
  };
}

async function addTemplate({ createUrl, templateVariable }: TestDatabase): Promise<() => Promise<void>> {
  const { url, drop } = await createUrl();
  const db = connect(url);
  await migrate(db);
  await db.destroy();
  process.env[templateVariable] = url;
  return drop;
}

import { startPostgres } from '#test/support/postgres.ts';

/** One PostgreSQL for all files of the server tests; they find it, or why there is none, in the environment. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  const postgres = await startPostgres();
  if ('missing' in postgres) {
    process.env.TEST_POSTGRES_MISSING = postgres.missing;
    process.stderr.write(`${postgres.missing}\n`);
    return undefined;
  }
  process.env.TEST_POSTGRES_URL = postgres.url;
  return postgres.stop;
}

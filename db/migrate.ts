import { Migrator } from 'kysely';
import type { Database } from './connect.ts';
import { migrations } from './migrations/index.ts';

/** Brings the database to the current schema and returns the names of the migrations that ran. Throws on the first that fails. */
export async function migrate(db: Database): Promise<string[]> {
  const migrator = new Migrator({ db: db.withoutPlugins(), provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

import { parseArgs } from 'node:util';
import { withDatabase } from './database.ts';

/** `migrate`: brings the database to the current schema. */
export async function migrateCommand(argv: string[]): Promise<0> {
  parseArgs({ args: argv, options: {} });
  const ran = await withDatabase(async (_db, migrations) => migrations);
  process.stdout.write(ran.length === 0 ? 'up to date\n' : ran.map((name) => `${name}\n`).join(''));
  return 0;
}

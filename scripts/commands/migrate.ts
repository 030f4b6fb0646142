import { parseArgs } from 'node:util';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { readSettings } from './settings.ts';

/** `migrate`: brings the database to the current schema. */
export async function migrateCommand(argv: string[]): Promise<0> {
  parseArgs({ args: argv, options: {} });
  const db = connect(readSettings().databaseUrl);
  try {
    const ran = await migrate(db);
    process.stdout.write(ran.length === 0 ? 'up to date\n' : ran.map((name) => `${name}\n`).join(''));
    return 0;
  } finally {
    await db.destroy();
  }
}

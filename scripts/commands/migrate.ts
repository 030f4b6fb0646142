import { parseArgs } from 'node:util';
import { readConfig } from '#app/config.server.ts';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';

/** `migrate`: brings the database to the current schema. */
export async function migrateCommand(argv: string[]): Promise<0> {
  parseArgs({ args: argv, options: {} });
  const db = connect(readConfig().databaseUrl);
  try {
    const ran = await migrate(db);
    process.stdout.write(ran.length === 0 ? 'up to date\n' : ran.map((name) => `${name}\n`).join(''));
    return 0;
  } finally {
    await db.destroy();
  }
}

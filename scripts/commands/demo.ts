import { parseArgs } from 'node:util';
import { parseDay } from '#app/calendar/index.ts';
import { hashPassword } from '#app/identity/index.server.ts';
import { loadDemonstration } from '#db/demo/load.ts';
import { getSettings, type Settings } from '#db/queries/settings.ts';
import { sayLoaded, saySignIns } from '../demonstration.ts';
import { withDatabase } from './database.ts';
import { readSettings } from './settings.ts';
import { RefusedError, UsageError } from './usage.ts';

/** `demo [--date D]`: fills an empty database with the demonstration world as it is on a day, by default today. */
export async function demoCommand(argv: string[]): Promise<0> {
  const { values } = parseArgs({ args: argv, options: { date: { type: 'string' } } });
  if (values.date !== undefined && parseDay(values.date) === undefined) {
    throw new UsageError(`--date is a date written YYYY-MM-DD, not ${values.date}`);
  }
  const { demoDate, origin } = readSettings();
  const loading = { loadDate: values.date ?? demoDate, now: () => new Date(), origin, hashPassword };
  await withDatabase(async (db) => {
    const loaded = await loadDemonstration(db, loading);
    if (!loaded) throw new RefusedError(sayRefused(await getSettings(db)));
    process.stdout.write(`${sayLoaded(loaded)}\n${saySignIns()}\n`);
  });
  return 0;
}

function sayRefused({ demonstration }: Settings): string {
  const found =
    demonstration === null ? 'the database is not empty' : `the database holds the demonstration of ${demonstration}`;
  return `${found}; nothing was changed. The demonstration is loaded into an empty database only: let DATABASE_URL name one`;
}

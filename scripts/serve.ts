import { WrongSettingsError } from '#app/config.server.ts';
import { UnavailableError } from '#db/open.ts';
import * as pages from '#pages';
import { startServer } from './server.ts';

/** One program of the server and the built pages: they share what is in memory, and loading them apart takes twice as long. */
try {
  await startServer(pages);
} catch (error) {
  const isForOwner = error instanceof WrongSettingsError || error instanceof UnavailableError;
  if (!isForOwner) throw error;
  console.error(error.message);
  process.exit(1);
}

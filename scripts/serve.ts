import * as pages from '#pages';
import { startServer } from './server.ts';

/** One program of the server and the built pages: they share what is in memory, and loading them apart takes twice as long. */
await startServer(pages);

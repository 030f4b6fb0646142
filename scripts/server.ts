import { randomBytes, randomUUID } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import { readConfig } from '#app/config.server.ts';
import { findViewerByCookie, hashPassword, openSessions } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { askForDueFetches } from '#app/intel/index.server.ts';
import type { Database } from '#db/connect.ts';
import { loadDemonstration } from '#db/demo/load.ts';
import { openDatabase } from '#db/open.ts';
import { sayLoaded, sayWhoSignsIn } from './demonstration.ts';
import { limitBody } from './server/body-limit.ts';
import { refuseOtherThanForms } from './server/content-type.ts';
import { noStore } from './server/no-store.ts';
import { refuseNul } from './server/nul.ts';
import { refuseOtherOrigins } from './server/origin.ts';
import { readsOn } from './server/reads-on.ts';
import { securityHeaders } from './server/security-headers.ts';
import { startWorkers } from './server/workers.ts';

/** Balancers commonly keep an idle connection for a minute. */
const keepAliveMilliseconds = 65_000;
/** As long as 200 MB take over a line of one megabit a second. */
const requestMilliseconds = 30 * 60 * 1_000;

/** Migrates, fills an empty database with the demonstration unless told not to, serves, and says where. Ends cleanly on SIGTERM. */
export async function startServer(build: ServerBuild): Promise<void> {
  const { databaseUrl, port, origin, demoDate, loadsDemonstration } = readConfig();
  const { db } = await openDatabase(databaseUrl);
  if (loadsDemonstration) {
    const loaded = await loadDemonstration(db, { loadDate: demoDate, now: () => new Date(), origin, hashPassword });
    if (loaded) console.log(sayLoaded(loaded));
  }

  const workers = startWorkers();
  const server = createApp({ build, db, origin, wakeWorkers: workers.wake }).listen(port);
  keepFetching(db, workers.wake);
  // Longer than what sits in front keeps a connection, which would else be used just as it is closed.
  server.keepAliveTimeout = keepAliveMilliseconds;
  server.requestTimeout = requestMilliseconds;
  server.on('listening', () => announce(db, origin));
  server.on('error', (error) => {
    console.error(`port ${port}: ${error.message}`);
    process.exit(1);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(() => void end([workers.stop(), db.destroy()]));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), 5_000).unref();
    });
  }
}

const scheduleMilliseconds = 5 * 60 * 1_000;

/** Sources of news are asked again now and then, whether or not somebody is here. */
function keepFetching(db: Database, wakeWorkers: () => void): void {
  const ask = async () => {
    if ((await askForDueFetches(db, new Date())) > 0) wakeWorkers();
  };
  setInterval(() => {
    ask().catch((error) => console.error('sources of news were not asked', error));
  }, scheduleMilliseconds).unref();
}

async function end(parts: Promise<void>[]): Promise<void> {
  await Promise.all(parts);
  process.exit(0);
}

type AppParts = { build: ServerBuild; db: Database; origin: string; wakeWorkers: () => void };

export function createApp({ build, db, origin, wakeWorkers }: AppParts): Express {
  const secure = origin.startsWith('https:');
  const sessions = openSessions(db, { secure });
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64');
    response.locals.requestId = randomUUID();
    next();
  });
  app.use(securityHeaders({ secure }));
  app.use(compression(cheapBrotli));
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }));
  app.use(express.static('build/client', { maxAge: '1h' }));
  app.use(noStore, refuseNul, refuseOtherOrigins(origin), refuseOtherThanForms);
  app.use(
    limitBody(async (cookie, needs) => {
      const viewer = await findViewerByCookie({ db, sessions, now: () => new Date() }, cookie);
      return viewer !== undefined && (needs === undefined || mayAct(viewer, needs));
    }),
  );
  const getLoadContext = (request: express.Request, response: express.Response) => ({
    db,
    sessions,
    now: () => new Date(),
    requestId: String(response.locals.requestId),
    nonce: String(response.locals.nonce),
    address: request.socket.remoteAddress ?? '',
    secure,
    origin,
    wakeWorkers,
    readsOn: () => readsOn(response),
  });
  app.all('*', createRequestHandler({ build, mode: 'production', getLoadContext }));
  return app;
}

/** Brotli's own default costs 11 ms of work a page. */
const cheapBrotli = { brotli: { params: { 1: 1, 2: 16 } } } as compression.CompressionOptions;

async function announce(db: Database, origin: string): Promise<void> {
  console.log(`Tandem serves on ${origin}`);
  const who = await sayWhoSignsIn(db);
  if (who) console.log(who);
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from './server.ts';

export type Servers = { of(world: string): Promise<RunningServer>; stop(): Promise<void> };

/** The worlds in which a quarter has been issued already (`issueQuarter`). */
const issuedWorlds = ['shared', 'a quarter with a statement that adjusts it'];

/** The world of an installation in which nothing has been done. */
export const emptyWorld = 'nothing yet';

/** The server of each world that is asked for, on its own copy of the demonstration, until they are stopped. */
export function keepServers(): Servers {
  const running = new Map<string, Promise<RunningServer>>();
  const folders: string[] = [];
  const start = (world: string): Promise<RunningServer> => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-browser-'));
    folders.push(folder);
    const file = join(folder, 'tandem.db');
    if (world === emptyWorld) return startServer(`file:${file}`, { DEMO: 'off' });
    const { TEST_WORLD = '', TEST_ISSUED_WORLD = '' } = process.env;
    cpSync(issuedWorlds.includes(world) ? TEST_ISSUED_WORLD : TEST_WORLD, file);
    return startServer(`file:${file}`);
  };
  return {
    of: (world) => {
      const server = running.get(world) ?? start(world);
      running.set(world, server);
      return server;
    },
    stop: async () => {
      for (const server of running.values()) await (await server).stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

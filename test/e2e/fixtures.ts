import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type ConsoleMessage, expect } from '@playwright/test';
import { type RunningServer, startServer } from './server.ts';

export { expect };

/** Adds what the pages of a context say when something is wrong to the list. */
export type WatchForProblems = (context: BrowserContext) => void;

type TestFixtures = { watchForProblems: WatchForProblems };
type WorkerFixtures = { server: RunningServer; world: string };

/** `test` with a server and a world of its own for each worker; an error in a page's console fails the test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // A test that names a world of its own gets a worker, and so a server and a world, that no other test has used.
  world: ['shared', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tandem-browser-'));
      cpSync(process.env.TEST_WORLD as string, join(folder, 'tandem.db'));
      const server = await startServer(`file:${join(folder, 'tandem.db')}`);
      await use(server);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  watchForProblems: async ({}, use) => {
    const problems: string[] = [];
    await use((context) => {
      context.on('console', (message) => {
        if (message.type() === 'error' && !isRefusedPage(message)) problems.push(message.text());
      });
      context.on('weberror', (error) => problems.push(String(error.error().stack)));
    });
    expect(problems, 'errors in the console').toEqual([]);
  },
  baseURL: async ({ server }, use) => use(server.origin),
  context: async ({ context, watchForProblems }, use) => {
    watchForProblems(context);
    await use(context);
  },
});

/** The browser reports a page that was refused or not found as an error; a missing file stays one. */
function isRefusedPage(message: ConsoleMessage): boolean {
  const isFile = /\.(?!data$)\w+$/.test(new URL(message.location().url || 'about:blank').pathname);
  return !isFile && /status of 4\d\d/.test(message.text());
}

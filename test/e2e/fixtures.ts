import { type BrowserContext, test as base, type ConsoleMessage, expect, type WebError } from '@playwright/test';
import type { RunningServer } from './server.ts';
import { keepServers, type Servers } from './servers.ts';

export { expect };

/** Adds what the pages of a context say when something is wrong to the list. */
export type WatchForProblems = (context: BrowserContext) => void;

type TestFixtures = { world: string; server: RunningServer; watchForProblems: WatchForProblems };
type WorkerFixtures = { servers: Servers; warmContexts: Map<string, BrowserContext> };

/** `test` with a server and a world; an error in a page's console fails the test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // Tests that name a world of their own find what they have done in it themselves, and nothing that others did.
  world: ['shared', { option: true }],
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const servers = keepServers();
      await use(servers);
      await servers.stop();
    },
    { scope: 'worker' },
  ],
  server: [async ({ servers, world }, use) => use(await servers.of(world)), { timeout: 120_000 }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  watchForProblems: async ({}, use) => {
    const problems: string[] = [];
    const hear = (message: ConsoleMessage) => {
      const isProblem = message.type() === 'error' && !isRefusedPage(message) && !isCutOffRefresh(message.text());
      if (isProblem) problems.push(message.text());
    };
    const catchError = (thrown: WebError) => {
      const trace = String(thrown.error().stack);
      if (!isCutOffRefresh(trace)) problems.push(trace);
    };
    const watched: BrowserContext[] = [];
    await use((context) => {
      watched.push(context.on('console', hear).on('weberror', catchError));
    });
    for (const context of watched) context.off('console', hear).off('weberror', catchError);
    expect(problems, 'errors in the console').toEqual([]);
  },
  warmContexts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const contexts = new Map<string, BrowserContext>();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
  // A context and its page begin cold, which takes four times as long as looking at what is on it: the tests of a worker
  // hand theirs on, and each finds them without cookies.
  context: async ({ browser, server, warmContexts, javaScriptEnabled, locale, timezoneId, watchForProblems }, use) => {
    const options = { javaScriptEnabled, locale, timezoneId };
    const key = JSON.stringify([server.origin, options]);
    const context = warmContexts.get(key) ?? (await browser.newContext({ ...options, baseURL: server.origin }));
    warmContexts.set(key, context);
    await context.clearCookies();
    watchForProblems(context);
    await use(context);
  },
  page: async ({ context, viewport }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(viewport as NonNullable<typeof viewport>);
    await use(page);
    for (const other of context.pages().slice(1)) await other.close();
    // What a page does by itself would otherwise go on in the next test. Another site would take another process.
    await page.goto('/robots.txt');
  },
});

/**
 * Whoever goes on while a page reads its data anew cuts the answer off, before its body or within; the framework goes on
 * and tells it to nobody but the console.
 */
function isCutOffRefresh(trace: string): boolean {
  return trace.startsWith('AbortError: ');
}

/** The browser reports a page that was refused or not found as an error; a missing file stays one. */
function isRefusedPage(message: ConsoleMessage): boolean {
  const isFile = /\.(?!data$)\w+$/.test(new URL(message.location().url || 'about:blank').pathname);
  return !isFile && /status of 4\d\d/.test(message.text());
}

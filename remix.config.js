import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.ts';

/** As in `scripts/test/javascript.ts`: `npm test` asks for it. A test that is run by hand runs from its source. */
const fromJavaScript = '--conditions=javascript';
const isFromJavaScript = process.execArgv.includes(fromJavaScript);
const native = ['better-sqlite3', 'pg', '@node-rs/argon2'];
const serverTests = ['test/**/*.server.test.{ts,tsx}', 'test/{db,routes}/**/*.test.{ts,tsx}'];

/** The one build configuration: `remix vite:build` and `vitest` read it. */
export default defineConfig({
  plugins: process.env.VITEST ? [] : await plugins(),
  // An asset written into the page would be refused by the content security policy.
  build: { assetsInlineLimit: 0 },
  ssr: {
    external: native,
    ...(isFromJavaScript && { resolve: { conditions: ['javascript', ...defaultServerConditions] } }),
  },
  test: {
    isolate: false,
    ...(isFromJavaScript && {
      execArgv: [fromJavaScript],
      server: { deps: { external: [/\/build\/javascript\//] } },
    }),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          // They never wait.
          maxWorkers: 2,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...serverTests],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          maxWorkers: 4,
          include: serverTests,
          exclude: ['test/e2e/**'],
          globalSetup: 'test/setup/databases.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

/** Loading them takes longer than many a test. */
async function plugins() {
  const { vitePlugin: remix } = await import('@remix-run/dev');
  const { default: tailwindcss } = await import('@tailwindcss/vite');
  return [tailwindcss(), remix({ future: futureFlags() }), withoutRoutesInBrowser(), serverUnshaken()];
}

/** Pages are not hydrated: the browser loads the entry alone, and building the routes for it too takes longer than all else. */
function withoutRoutesInBrowser() {
  return {
    name: 'without-routes-in-browser',
    enforce: 'post',
    transform: (_code, id) => (id.endsWith('?__remix-build-client-route') ? 'export {};' : undefined),
  };
}

/** What the server does not need falls away when it is made one program (`scripts/serve.ts`), in a tenth of the time. */
function serverUnshaken() {
  return {
    name: 'server-unshaken',
    apply: (_config, { isSsrBuild }) => isSsrBuild,
    config: () => ({ build: { rollupOptions: { treeshake: false } } }),
  };
}

function futureFlags() {
  return {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  };
}

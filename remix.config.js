import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.ts';

const native = ['better-sqlite3', 'pg', '@node-rs/argon2'];
const serverTests = ['test/**/*.server.test.{ts,tsx}', 'test/{db,routes}/**/*.test.{ts,tsx}'];

/** The one build configuration: `remix vite:build` and `vitest` read it. */
export default defineConfig({
  plugins: [tailwindcss(), process.env.VITEST ? [] : remix({ future: futureFlags() })],
  // An asset written into the page would be refused by the content security policy.
  build: { assetsInlineLimit: 0 },
  ssr: { external: native },
  test: {
    isolate: false,
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...serverTests],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
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

function futureFlags() {
  return {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  };
}

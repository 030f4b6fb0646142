import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '#test/support/browser.ts';

export default defineConfig({
  testDir: '.',
  outputDir: resolve('build/test-results'),
  // The browser, the server and the test wait for each other: three workers leave a sixth of two cores idle.
  workers: 4,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalSetup: import.meta.filename.replace('playwright.config', 'make-world'),
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
  },
});

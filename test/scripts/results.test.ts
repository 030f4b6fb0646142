import { expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '#scripts/test/results.ts';

const inFile = (status: string, assertions: Record<string, string>) => ({
  name: '/tandem/test/a.test.ts',
  status,
  assertionResults: Object.entries(assertions).map(([fullName, outcome]) => ({ fullName, status: outcome })),
});

test('unit tests are counted, and the others named', () => {
  const assertions = { one: 'passed', two: 'failed', three: 'skipped', four: 'todo', five: 'pending' };
  expect(readVitestReport({ testResults: [inFile('failed', assertions)] })).toEqual({
    passed: 1,
    failed: ['two'],
    skipped: ['three', 'four', 'five'],
  });
});

test('a file that cannot be read has failed', () => {
  expect(readVitestReport({ testResults: [inFile('failed', {}), inFile('passed', { one: 'passed' })] })).toEqual({
    passed: 1,
    failed: ['/tandem/test/a.test.ts'],
    skipped: [],
  });
});

test('browser tests are counted in all their suites and projects, and a flaky one has failed', () => {
  const run = (projectName: string, status: string) => ({ projectName, status });
  const inner = { title: 'at 375 pixels', specs: [{ title: 'fits', tests: [run('dark', 'flaky')] }] };
  const specs = [{ title: 'opens', tests: [run('light', 'expected'), run('dark', 'unexpected')] }];
  const later = { title: 'later', tests: [run('', 'skipped')] };
  const suites = [{ title: 'home.spec.ts', specs: [...specs, later], suites: [inner] }];
  expect(readPlaywrightReport({ suites, errors: [{ message: 'Error: no server\n    at …' }] })).toEqual({
    passed: 1,
    failed: ['dark > home.spec.ts > opens', 'dark > home.spec.ts > at 375 pixels > fits', 'Error: no server'],
    skipped: ['home.spec.ts > later'],
  });
});

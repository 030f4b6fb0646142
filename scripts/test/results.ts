/** What a stage of the tests came to: how many passed, and the names of the others. */
export type Results = { passed: number; failed: string[]; skipped: string[] };

type VitestReport = {
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
};

export function readVitestReport(report: VitestReport): Results {
  const results: Results = { passed: 0, failed: [], skipped: [] };
  for (const file of report.testResults) {
    for (const { fullName, status } of file.assertionResults) count(results, status, fullName);
    const failedAsWhole = file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
    if (failedAsWhole) results.failed.push(file.name);
  }
  return results;
}

type PlaywrightSuite = {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { projectName: string; status: string }[] }[];
};

export function readPlaywrightReport(report: { suites: PlaywrightSuite[]; errors: { message?: string }[] }): Results {
  const results: Results = { passed: 0, failed: [], skipped: [] };
  for (const suite of report.suites) countSuite(results, suite, []);
  results.failed.push(...report.errors.map(({ message }) => message?.split('\n')[0] ?? 'an error outside the tests'));
  return results;
}

function countSuite(results: Results, suite: PlaywrightSuite, above: string[]): void {
  const path = [...above, suite.title];
  for (const { title, tests } of suite.specs ?? []) {
    for (const { projectName, status } of tests) {
      const name = [projectName, ...path, title].filter(Boolean).join(' > ');
      count(results, status === 'expected' ? 'passed' : status, name);
    }
  }
  for (const inner of suite.suites ?? []) countSuite(results, inner, path);
}

const skippedStatuses = ['skipped', 'pending', 'todo', 'disabled'];

function count(results: Results, status: string, name: string): void {
  if (status === 'passed') results.passed += 1;
  else if (skippedStatuses.includes(status)) results.skipped.push(name);
  else results.failed.push(name);
}

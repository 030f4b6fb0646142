import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '#test/support/browser.ts';
import { runTool } from '../tool.ts';
import { fromJavaScript, writeBrowserTests, writeJavaScript } from './javascript.ts';
import { makeQuickFolder } from './quick-folder.ts';
import { type Results, readPlaywrightReport, readVitestReport } from './results.ts';

export type Stage = { name: string; run(): Promise<Results & { output: string }> };

/** Several threads check much of it several times, and the build goes on meanwhile. */
export const types = checkStage('types', ['node_modules/typescript/bin/tsc', '--singleThreaded']);
export const lint = checkStage('lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings']);
export const build = checkStage('build', ['scripts/run.mjs', 'scripts/build.ts']);

export const pureTests = vitestStage('pure');
export const serverTests = vitestStage('server');

/** Installs a browser where there is none. */
export async function fetchBrowser(): Promise<void> {
  await runTool(['scripts/run.mjs', 'scripts/test/fetch-browser.ts']);
}

/** Without a browser the tests are only listed, and a listed test reads as skipped. */
export const browserTests = testStage('browser', readPlaywrightReport, async (report) => {
  const browser = findBrowser();
  const config = await writeBrowserTests();
  const command = ['node_modules/@playwright/test/cli.js', 'test', '--config', config, '--reporter=list,json'];
  return {
    command: browser ? command : [...command, '--list'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: browser ?? 'none' },
  };
});

/** A command that passes or fails as one. */
function checkStage(name: string, command: string[]): Stage {
  const run = async () => {
    const { status, output } = await runTool(command);
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? [] : [name], skipped: [], output };
  };
  return { name, run };
}

/** The tests of one of the projects in the configuration. */
function vitestStage(project: 'pure' | 'server'): Stage {
  return testStage(project, readVitestReport, async (report) => {
    await writeJavaScript();
    const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'remix.config.js', `--project=${project}`];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return { command: [fromJavaScript, ...words, ...reporters], environment: {} };
  });
}

type TestCommand = { command: string[]; environment: Record<string, string> };

/** A test runner that writes a report; without a report, or without a test in it, it has failed. */
function testStage<Report>(
  name: string,
  read: (report: Report) => Results,
  commandFor: (reportFile: string) => Promise<TestCommand>,
): Stage {
  const run = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-report-'));
    const { command, environment } = await commandFor(join(folder, 'report.json'));
    const quick = makeQuickFolder();
    const { status, output } = await runTool(command, { ...environment, ...(quick && { TMPDIR: quick.path }) });
    quick?.remove();
    const results = readResults(join(folder, 'report.json'));
    rmSync(folder, { recursive: true });
    return { ...withFailureOf(status, results), output };
  };
  const readResults = (file: string): Results | undefined => {
    try {
      return read(JSON.parse(readFileSync(file, 'utf8')) as Report);
    } catch {
      return undefined;
    }
  };
  const withFailureOf = (status: number, results?: Results): Results => {
    if (!results) return { passed: 0, failed: [`${name}: ended without results`], skipped: [] };
    const { passed, failed, skipped } = results;
    if (passed + failed.length + skipped.length === 0) return { ...results, failed: [`${name}: there is no test`] };
    const unexplained = status !== 0 && failed.length === 0;
    return unexplained ? { ...results, failed: [`${name}: an error outside the tests`] } : results;
  };
  return { name, run };
}

/**
 * `npm test`: everything. `--quick` (`npm run check`): types, lint and the pure tests. `--full` (`npm run test:full`): every
 * page in all languages, schemes and widths, each story with script too, both databases where one is drawn by lot, and many
 * trials of what hangs on chance. The last line counts all of it; with CI set a skipped test has failed.
 */
import { packagesCompiled } from './packages.mjs';
import type { Results } from './test/results.ts';
import { browserTests, build, fetchBrowser, lint, pureTests, type Stage, serverTests, types } from './test/stages.ts';

const flag = process.argv[2];
if (flag === '--full') process.env.TEST_EXTENT = 'full';
const total: Results = { passed: 0, failed: [], skipped: [] };

const browserFetched = flag === '--quick' ? undefined : fetchBrowser();
for (const stagesAtOnce of withoutCompiledPackages()) await runAtOnce(stagesAtOnce);
await Promise.all([packagesCompiled(), browserFetched]);
for (const stagesAtOnce of withCompiledPackages()) await runAtOnce(stagesAtOnce);
for (const name of total.skipped) say(`skipped: ${name}`);
for (const name of total.failed) say(`failed: ${name}`);
say(summary(total));
process.exitCode = total.failed.length === 0 ? 0 : 1;

/** Compiling takes one core for longer than all of this takes another. */
function withoutCompiledPackages(): Stage[][] {
  return [flag === '--quick' ? [types, lint] : [types, lint, build], [pureTests]];
}

/** One after the other: at once, on two cores, they take longer. */
function withCompiledPackages(): Stage[][] {
  if (flag === '--quick') return [];
  return [[serverTests], [browserTests]];
}

async function runAtOnce(stages: Stage[]): Promise<void> {
  await Promise.all(stages.map(runStage));
}

async function runStage(stage: Stage): Promise<void> {
  const start = performance.now();
  const { output, ...found } = await stage.run();
  const results = process.env.CI ? withSkippedAsFailed(found) : found;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const isClean = results.failed.length + results.skipped.length === 0;
  say(`${stage.name.padEnd(8)}${summary(results)} (${seconds} s)`);
  if (!isClean) say(output.trimEnd());
  total.passed += results.passed;
  total.failed.push(...results.failed);
  total.skipped.push(...results.skipped);
}

function withSkippedAsFailed({ passed, failed, skipped }: Results): Results {
  return { passed, failed: [...failed, ...skipped.map((name) => `${name} (skipped)`)], skipped: [] };
}

function summary({ passed, failed, skipped }: Results): string {
  return `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

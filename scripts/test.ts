/**
 * `npm test`: everything. `--quick` (`npm run check`): types, lint and the pure tests. `--full` (`npm run test:full`): the
 * browser tests in all languages, schemes and widths. The last line counts all of it; with CI set a skipped test has
 * failed.
 */
import type { Results } from './test/results.ts';
import { browserTests, build, lint, type Stage, types, unitTests } from './test/stages.ts';

const flag = process.argv[2];
const total: Results = { passed: 0, failed: [], skipped: [] };

for (const stagesAtOnce of plan()) {
  await Promise.all(stagesAtOnce.map(runStage));
}
for (const name of total.skipped) say(`skipped: ${name}`);
for (const name of total.failed) say(`failed: ${name}`);
say(summary(total));
process.exitCode = total.failed.length === 0 ? 0 : 1;

/** What does not disturb each other on two cores runs at once; the browser tests beside the others take longer than after them. */
function plan(): Stage[][] {
  if (flag === '--quick') return [[types, lint], [unitTests({ onlyPure: true })]];
  const matrix = flag === '--full' ? 'full' : 'short';
  return [[types, lint, build], [unitTests({ onlyPure: false })], [browserTests({ matrix })]];
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

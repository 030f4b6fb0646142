import { parseArgs } from 'node:util';
import { runPeriod } from '#app/rebates/index.server.ts';
import { requireActor } from './acting.ts';
import { withDatabase } from './database.ts';
import { UsageError } from './usage.ts';

const options = { period: { type: 'string' }, as: { type: 'string' } } as const;

/** `run --period P`: calculates a period and stores the run. A programme that is refused makes the exit code 1. */
export async function runCommand(argv: string[]): Promise<0 | 1> {
  const { period, as } = parseArgs({ args: argv, options }).values;
  if (period === undefined) throw new UsageError('run needs --period P');
  const answer = await withDatabase(async (db) => {
    const actor = await requireActor(db, { as, needs: 'periods:run', isOpenToOperator: true });
    return runPeriod(db, { period, actor, now: () => new Date() });
  });
  if (answer.kind === 'no-such-period') {
    throw new UsageError(`a period is written 2026-03, 2026-Q1, 2026-H1, 2026 or term, not ${period}`);
  }
  for (const sentence of answer.refused) process.stderr.write(`${sentence}\n`);
  const rows = `${answer.rows} ${answer.rows === 1 ? 'row' : 'rows'}`;
  process.stdout.write(
    answer.isNew
      ? `run ${answer.runId} of ${period}: ${rows}\n`
      : `nothing has changed since run ${answer.runId}: ${rows}\n`,
  );
  return answer.refused.length === 0 ? 0 : 1;
}

import { parseArgs } from 'node:util';
import { readConfig } from '#app/config.server.ts';
import { amountToText } from '#app/money/index.ts';
import { type IssueAnswer, issueStatements } from '#app/statements/index.server.ts';
import { requireActor } from './acting.ts';
import { withDatabase } from './database.ts';
import { UsageError } from './usage.ts';

const options = { period: { type: 'string' }, distributor: { type: 'string' }, as: { type: 'string' } } as const;

/**
 * `issue --period P [--distributor D]`: issues statements from the latest run of a period and prints their numbers; those
 * above the set sum are proposed.
 */
export async function issueCommand(argv: string[]): Promise<0 | 1> {
  const { period, distributor, as } = parseArgs({ args: argv, options }).values;
  if (period === undefined) throw new UsageError('issue needs --period P');
  const { origin } = readConfig();
  const answer = await withDatabase(async (db) => {
    const actor = await requireActor(db, { as, needs: 'statements:issue', isOpenToOperator: true });
    return issueStatements(db, { period, distributor, actor, origin, now: () => new Date() });
  });
  if (answer.kind !== 'issued') {
    process.stderr.write(`${sentences[answer.kind](period)}\n`);
    return 1;
  }
  for (const number of answer.numbers) process.stdout.write(`${number}\n`);
  const already = answer.already > 0 ? `, ${answer.already} had been issued before` : '';
  process.stderr.write(`${answer.numbers.length} issued from run ${answer.runId}${already}\n`);
  for (const { distributor: code, currency, reason } of answer.notIssued) {
    process.stderr.write(`${code} in ${currency} was not issued: ${reasons[reason]}\n`);
  }
  for (const { distributor: code, currency, grantedMinor, isNew } of answer.proposed) {
    const sum = `${code} is granted ${amountToText(grantedMinor, currency)} ${currency}, above the set sum`;
    process.stderr.write(
      `${sum}: ${isNew ? 'proposed' : 'proposed before'}, a second person confirms it in the portal\n`,
    );
  }
  return answer.notIssued.length === 0 ? 0 : 1;
}

type Refused = Exclude<IssueAnswer['kind'], 'issued'>;

const sentences: Record<Refused, (period: string) => string> = {
  'no-such-period': (period) => `statements are issued for 2026-03, 2026-Q1, 2026-H1 or 2026, not for ${period}`,
  'period-not-over': (period) => `${period} is not over`,
  'no-run': (period) => `${period} has not been run`,
  'run-is-forecast': (period) => `the run of ${period} was made before it was over: run it again`,
  'run-by-another-engine': (period) => `the run of ${period} is by another revision of the engine: run it again`,
  'newer-run': (period) => `${period} was run again meanwhile`,
  'no-such-distributor': (period) => `the run of ${period} has no row for this distributor`,
};

const reasons = {
  'run-is-stale': 'a statement has granted by the same programmes since the run; run the period again',
  'figures-changed': 'what was proposed is not what would be issued now',
  'own-proposal': 'whoever proposed it does not confirm it',
  'not-allowed': 'it takes a person who may issue',
};

import { engineRevision } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { findLatestRun } from '#db/queries/runs.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, parsePeriod } from '../calendar/index.ts';
import type { Actor } from '../identity/index.ts';
import { type GroupAnswer, issueGroup } from './issue-group.server.ts';
import { loadRunFacts } from './run-facts.server.ts';

export type IssueRequest = {
  period: string;
  /** The code of one distributor; without, all of the run. */
  distributor?: string;
  actor: Actor;
  now: () => Date;
  /** Where the portal is opened, for the link that a document carries. */
  origin: string;
  progress?: (done: number, total: number) => Promise<void>;
};

/** Why a group got no statement: the run no longer says what is due, or a later period was settled before. */
export type NotIssued = { distributor: string; currency: string; reason: 'run-is-stale' | 'later-period-issued' };

export type IssueAnswer =
  | { kind: 'issued'; runId: number; numbers: string[]; already: number; notIssued: NotIssued[] }
  | { kind: 'no-such-period' | 'period-not-over' | 'no-run' | 'run-by-another-engine' | 'no-such-distributor' };

/**
 * Issues the statements of a period from its latest run: one for each distributor and currency that has a row in it, each
 * in a transaction of its own. What is issued already is passed over, so that doing it again finishes what was cut off.
 */
export async function issueStatements(db: Database, request: IssueRequest): Promise<IssueAnswer> {
  const { period, actor, now, origin, progress } = request;
  const { fiscalYearStartMonth, timeZone } = await getSettings(db);
  const days = parsePeriod(period, { startMonth: fiscalYearStartMonth });
  if (!days) return { kind: 'no-such-period' };
  if (dayInZone(now(), timeZone) <= days.lastDay) return { kind: 'period-not-over' };
  const run = await findLatestRun(db, period);
  if (!run) return { kind: 'no-run' };
  if (run.engineRevision !== engineRevision) return { kind: 'run-by-another-engine' };

  const issuedAt = now().toISOString();
  const facts = await loadRunFacts(db, run, { issuedAt, origin });
  const groups = facts.groups.filter(
    ({ distributor }) => request.distributor === undefined || distributor.code === request.distributor,
  );
  if (groups.length === 0 && request.distributor !== undefined) return { kind: 'no-such-distributor' };
  const answers: GroupAnswer[] = [];
  for (const group of groups) {
    await progress?.(answers.length, groups.length);
    answers.push(await issueGroup(db, facts, group, { issuedAt, actor }));
  }
  await progress?.(groups.length, groups.length);
  return {
    kind: 'issued',
    runId: run.id,
    numbers: answers.flatMap((answer) => (answer.kind === 'issued' ? answer.number : [])),
    already: answers.filter(({ kind }) => kind === 'already').length,
    notIssued: answers
      .flatMap((answer) => (answer.kind === 'not-issued' ? answer : []))
      .map(({ kind: _, ...why }) => why),
  };
}

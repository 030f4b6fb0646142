import type { Database } from '#db/connect.ts';
import { listOpenProposals } from '#db/queries/issue-proposals.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type Actor, noFence } from '../identity/index.ts';
import { findIssuableRun, type NotIssuable } from './issuable-run.server.ts';
import { type GroupAnswer, issueGroup } from './issue-group.server.ts';
import type { NotIssued } from './issue-standing.server.ts';
import { loadRunFacts, type Run, type StatementGroup } from './run-facts.server.ts';
import type { Proposed } from './second-person.server.ts';
import { tellIssuer } from './tell-issued.server.ts';

export type IssueRequest = {
  period: string;
  /** The run that was looked at; without, the latest is taken whichever it is. */
  runId?: number;
  /** The code of one distributor; without, all of the run. */
  distributor?: string;
  /** The ids of proposals that are confirmed, as they were seen: only their statements are issued. */
  confirms?: readonly number[];
  actor: Actor;
  now: () => Date;
  /** Where the portal is opened, for the link that a document carries. */
  origin: string;
  progress?: (done: number, total: number) => Promise<void>;
};

export type IssueAnswer =
  | {
      kind: 'issued';
      runId: number;
      numbers: string[];
      already: number;
      notIssued: NotIssued[];
      /** Statements that wait for a second person. */
      proposed: Proposed[];
    }
  | NotIssuable
  | { kind: 'newer-run' | 'no-such-distributor' };

/**
 * Issues the statements of a period from its latest run: one for each distributor and currency that has a row in it, each
 * in a transaction of its own. What is issued already is passed over, so that doing it again finishes what was cut off.
 * A statement above the set sum is proposed, and issued when another person confirms it.
 */
export async function issueStatements(db: Database, request: IssueRequest): Promise<IssueAnswer> {
  const { period, actor, now, origin, progress } = request;
  const issuable = await findIssuableRun(db, { period, now: now() });
  if (issuable.kind !== 'run') return issuable;
  const { run } = issuable;
  if (request.runId !== undefined && request.runId !== run.id) return { kind: 'newer-run' };
  const issuedAt = now().toISOString();
  const facts = await loadRunFacts(db, run, { issuedAt, origin });
  const confirms = await readConfirmed(db, run, request.confirms);
  const groups = facts.groups.filter(
    (group) =>
      (request.distributor === undefined || group.distributor.code === request.distributor) &&
      (confirms === undefined || confirms.has(keyOf(group))),
  );
  const { secondPersonAbove: above } = await getSettings(db);
  if (groups.length === 0 && request.distributor !== undefined) return { kind: 'no-such-distributor' };
  const answers: GroupAnswer[] = [];
  for (const group of groups) {
    await progress?.(answers.length, groups.length);
    const issuing = { issuedAt, toldAt: now().toISOString(), actor, above, confirms: confirms?.get(keyOf(group)) };
    answers.push(await issueGroup(db, facts, group, issuing));
  }
  await tellIssuer(db, { run, actor, at: now().toISOString() });
  await progress?.(groups.length, groups.length);
  return {
    kind: 'issued',
    runId: run.id,
    numbers: answers.flatMap((answer) => (answer.kind === 'issued' ? answer.number : [])),
    already: answers.filter(({ kind }) => kind === 'already').length,
    notIssued: answers
      .flatMap((answer) => (answer.kind === 'not-issued' ? answer : []))
      .map(({ kind: _, ...why }) => why),
    proposed: answers.flatMap((answer) => (answer.kind === 'proposed' ? answer : [])),
  };
}

/** The proposals that are confirmed, by whose statement they are; those of another run are of none of this one. */
async function readConfirmed(db: Database, run: Run, ids: readonly number[] | undefined) {
  if (ids === undefined) return undefined;
  const proposals = (await listOpenProposals(db, noFence, run.period)).filter(({ id }) => ids.includes(id));
  return new Map(
    proposals
      .filter(({ runId }) => runId === run.id)
      .map(({ distributorId, currency, id }) => [`${distributorId} ${currency}`, id]),
  );
}

function keyOf({ distributor, currency }: StatementGroup): string {
  return `${distributor.id} ${currency}`;
}

import { readRunPeriod } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { listOpenProposals } from '#db/queries/issue-proposals.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { noFence, type Viewer } from '../identity/index.ts';
import { askForJob } from '../jobs/index.server.ts';
import { findIssuableRun } from '../statements/index.server.ts';

/** Asks for a run of a period; while one waits or runs, that is the one. Undefined for a text that is no period. */
export async function askForRun(
  db: Database,
  viewer: Viewer,
  { period, now }: { period: string; now: Date },
): Promise<number | undefined> {
  const { fiscalYear } = await getCalendar(db);
  return readRunPeriod(period, fiscalYear)
    ? askForJob(db, viewer, { kind: 'run-period', payload: { period }, now })
    : undefined;
}

/**
 * Asks for the statements of a period to be issued, as they were shown: from the run with this id. Undefined, and
 * nothing asked for, when they would be issued from another by now or not at all.
 */
export async function askForIssue(
  db: Database,
  viewer: Viewer,
  { period, runId, now }: { period: string; runId: number; now: Date },
): Promise<number | undefined> {
  const issuable = await findIssuableRun(db, { period, now });
  if (issuable.kind !== 'run' || issuable.run.id !== runId) return undefined;
  return askForJob(db, viewer, { kind: 'issue-statements', payload: { period, runId }, now });
}

type AskingToConfirm = { period: string; runId: number; proposals: readonly number[]; now: Date };

/**
 * Asks for statements that someone else proposed to be issued, as they were shown: from the run with this id, each as its
 * proposal says. Undefined, and nothing asked for, when any of them waits no longer or was proposed by the viewer.
 */
export async function askForConfirmation(
  db: Database,
  viewer: Viewer,
  { period, runId, proposals, now }: AskingToConfirm,
): Promise<number | undefined> {
  const issuable = await findIssuableRun(db, { period, now });
  if (issuable.kind !== 'run' || issuable.run.id !== runId || proposals.length === 0) return undefined;
  const open = (await listOpenProposals(db, noFence, period)).filter((proposal) => proposal.runId === runId);
  const mayBe = new Set(open.flatMap(({ id, proposedBy }) => (proposedBy === viewer.personId ? [] : id)));
  if (!proposals.every((id) => mayBe.has(id))) return undefined;
  const confirms = [...new Set(proposals)].sort((a, b) => a - b);
  return askForJob(db, viewer, { kind: 'issue-statements', payload: { period, runId, confirms }, now });
}

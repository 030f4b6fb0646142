import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findPartnership, listStageRecords } from '#db/queries/partnerships.ts';
import { getSettings } from '#db/queries/settings.ts';
import { findEvidence, findOpenTransition, insertTransition } from '#db/queries/stage-transitions.ts';
import { dayInZone, dayToText, parseDay } from '../calendar/index.ts';
import { viewerMay } from '../identity/index.server.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { partnershipId, readPartnershipId } from './partnership-id.ts';
import { isStageOrNone, stretchesOf, stretchOn } from './stage-history.ts';

/** What a person wrote; every text as it came. */
export type MoveForm = { stage: string; from: string; reason: string; evidence?: number };

export const moveFields = ['stage', 'from', 'reason'] as const;
export type MoveField = (typeof moveFields)[number];
export type MoveMistake =
  | 'not-a-stage'
  | 'same-stage'
  | 'not-a-date'
  | 'date-passed'
  | 'moves-later'
  | 'no-reason'
  | 'too-long';

export type TransitionProposal =
  | { kind: 'proposed'; id: number }
  | { kind: 'mistaken'; mistakes: Partial<Record<MoveField, MoveMistake>> }
  /** Another move of the partnership waits for its decision. */
  | { kind: 'waits-already' }
  | { kind: 'not-allowed' }
  | { kind: 'not-found' };

const longestReason = 500;

/**
 * Proposes to move a partnership to another stage from a day on, which must not lie in the past: what was sold under a
 * stage stays sold under it. Nothing changes until a second person approves.
 */
export async function proposeTransition(
  db: Database,
  viewer: Viewer,
  { id, form, now }: { id: string; form: MoveForm; now: Date },
): Promise<TransitionProposal> {
  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const codes = readPartnershipId(id);
  return db.transaction().execute(async (transaction): Promise<TransitionProposal> => {
    await lockRecord(transaction);
    const { personId } = viewer;
    if (!(await viewerMay(transaction, viewer, 'partnerships:move'))) return { kind: 'not-allowed' };
    const found = codes && (await findPartnership(transaction, fenceOf(viewer), { ...codes, today }));
    if (!found) return { kind: 'not-found' };
    if (form.evidence !== undefined && !(await findEvidence(transaction, { ...found, id: form.evidence }))) {
      return { kind: 'not-found' };
    }
    if (await findOpenTransition(transaction, found)) return { kind: 'waits-already' };
    const stretches = stretchesOf(await listStageRecords(transaction, found));
    const mistakes = mistakesOf(form, { today, stretches });
    if (Object.keys(mistakes).length > 0) return { kind: 'mistaken', mistakes };

    const at = now.toISOString();
    const { distributorId, productLineId } = found;
    const fromStage = stretchOn(stretches, form.from)?.stage ?? 'none';
    const move = { fromStage, toStage: form.stage, fromDate: form.from };
    const transitionId = await insertTransition(transaction, {
      ...{ distributorId, productLineId, ...move, reason: form.reason.trim() },
      ...{ evidenceId: form.evidence ?? null, proposedBy: personId, proposedAt: at },
    });
    const event = { at, personId, actor: 'person', action: 'stage-move-proposed' };
    await insertAuditEvent(transaction, { ...event, subject: `partnership ${partnershipId(found)}`, detail: move });
    return { kind: 'proposed', id: transitionId };
  });
}

type Known = { today: string; stretches: ReturnType<typeof stretchesOf> };

function mistakesOf({ stage, from, reason }: MoveForm, { today, stretches }: Known) {
  const mistakes: Partial<Record<MoveField, MoveMistake>> = {};
  const holding = stretchOn(stretches, from)?.stage ?? 'none';
  if (!isStageOrNone(stage)) mistakes.stage = 'not-a-stage';
  else if (stage === holding) mistakes.stage = 'same-stage';
  if (parseDay(from) === undefined) mistakes.from = 'not-a-date';
  else if (from < today) mistakes.from = 'date-passed';
  else if (stretches.some((stretch) => stretch.from > from)) mistakes.from = 'moves-later';
  if (reason.trim() === '') mistakes.reason = 'no-reason';
  else if (reason.trim().length > longestReason) mistakes.reason = 'too-long';
  return mistakes;
}

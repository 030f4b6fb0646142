import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { drawChange, lockRecord } from '#db/queries/changes.ts';
import { findPartnership, listStageRecords } from '#db/queries/partnerships.ts';
import { getSettings } from '#db/queries/settings.ts';
import { findTransition, insertTransitionApproval, insertTransitionRetraction } from '#db/queries/stage-transitions.ts';
import { insertStageEntries } from '#db/queries/stages.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import type { LocalText } from '../i18n/index.ts';
import { viewerMay } from '../identity/index.server.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { tell } from '../notifications/index.server.ts';
import { partnershipId, readPartnershipId } from './partnership-id.ts';
import { stretchesOf, stretchOn } from './stage-history.ts';

type Decision = { id: string; transition: number; now: Date };

/** Why a proposed move is not approved as it stands. */
export type WhyNotApproved = 'own-proposal' | 'date-passed' | 'stage-changed' | 'decided-already';

export type TransitionApproval = { kind: 'approved' | 'not-allowed' | 'not-found' | WhyNotApproved };
export type TransitionRetraction = { kind: 'retracted' | 'not-allowed' | 'not-found' | 'decided-already' };

/**
 * Approves a proposed move: the partnership gets its entry under a change number, and calculations of that day and later
 * follow it. Whoever proposed it does not approve it; a day that has passed meanwhile, or a stage that is another by now,
 * takes a new proposal. Whatever is refused changes nothing.
 */
export async function approveTransition(db: Database, viewer: Viewer, decision: Decision): Promise<TransitionApproval> {
  return decide(db, viewer, { ...decision, needs: 'partnerships:approve' }, async (transaction, found) => {
    const { personId, partnership, today, at } = found;
    const { id: transitionId, fromStage, toStage, fromDate, proposedBy } = found.transition;
    if (proposedBy === personId) return { kind: 'own-proposal' };
    const why = whyOutdated(
      { fromStage, fromDate },
      { today, records: await listStageRecords(transaction, partnership) },
    );
    if (why) return { kind: why };
    const { distributorId, productLineId } = partnership;
    const change = { kind: 'move-stage', acceptedAt: at, acceptedBy: personId };
    const changeNumber = await drawChange(transaction, change);
    await insertStageEntries(transaction, [{ distributorId, productLineId, stage: toStage, fromDate, changeNumber }]);
    await insertTransitionApproval(transaction, { transitionId, approvedBy: personId, approvedAt: at, changeNumber });
    await record(transaction, found, { action: 'stage-moved', detail: { fromStage, toStage, fromDate } });
    const partnershipName = partnershipId(partnership);
    await tell(transaction, {
      kind: 'stage-moved',
      subject: `partnership ${partnershipName}`,
      data: { partnership: partnershipName, productLine: titleOf(partnership), toStage, fromDate },
      to: { distributorId },
      at,
    });
    return { kind: 'approved' };
  });
}

/** Takes a proposed move back, or declines it: any brand manager may, and it then counts for nothing. */
export async function retractTransition(
  db: Database,
  viewer: Viewer,
  decision: Decision,
): Promise<TransitionRetraction> {
  return decide(db, viewer, { ...decision, needs: 'partnerships:move' }, async (transaction, found) => {
    const { personId, at } = found;
    const { id: transitionId, toStage, fromDate } = found.transition;
    await insertTransitionRetraction(transaction, { transitionId, retractedBy: personId, retractedAt: at });
    await record(transaction, found, { action: 'stage-move-retracted', detail: { toStage, fromDate } });
    return { kind: 'retracted' };
  });
}

type StageRecords = Awaited<ReturnType<typeof listStageRecords>>;

/** Whether a proposal no longer fits what is on record. */
export function whyOutdated(
  { fromStage, fromDate }: { fromStage: string; fromDate: string },
  { today, records }: { today: string; records: StageRecords },
): 'date-passed' | 'stage-changed' | undefined {
  if (fromDate < today) return 'date-passed';
  const stretches = stretchesOf(records);
  const isAsProposed = (stretchOn(stretches, fromDate)?.stage ?? 'none') === fromStage;
  return isAsProposed && !stretches.some(({ from }) => from > fromDate) ? undefined : 'stage-changed';
}

type Found = {
  personId: number;
  partnership: NonNullable<Awaited<ReturnType<typeof findPartnership>>>;
  transition: NonNullable<Awaited<ReturnType<typeof findTransition>>>;
  today: string;
  at: string;
};

type Refused = { kind: 'not-allowed' | 'not-found' | 'decided-already' };

/** Finds the move under the lock, so that of two who decide at once one finds it decided. */
async function decide<Answer>(
  db: Database,
  viewer: Viewer,
  { id, transition, now, needs }: Decision & { needs: 'partnerships:approve' | 'partnerships:move' },
  carryOut: (transaction: Database, found: Found) => Promise<Answer>,
): Promise<Answer | Refused> {
  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const codes = readPartnershipId(id);
  return db.transaction().execute(async (transacting) => {
    await lockRecord(transacting);
    const { personId } = viewer;
    if (!(await viewerMay(transacting, viewer, needs))) return { kind: 'not-allowed' };
    const partnership = codes && (await findPartnership(transacting, fenceOf(viewer), { ...codes, today }));
    const found = partnership && (await findTransition(transacting, { ...partnership, id: transition }));
    if (!found) return { kind: 'not-found' };
    if (found.approvedAt || found.retractedAt) return { kind: 'decided-already' };
    return carryOut(transacting, { personId, partnership, transition: found, today, at: now.toISOString() });
  });
}

/** As it is called in each language; otherwise by its code. */
function titleOf({ productLine, productLineTitle }: Found['partnership']): LocalText {
  const title = JSON.parse(productLineTitle) as LocalText;
  return Object.keys(title).length > 0 ? title : { en: productLine };
}

async function record(
  transaction: Database,
  { personId, partnership, at }: Found,
  { action, detail }: { action: string; detail: Record<string, unknown> },
): Promise<void> {
  const subject = `partnership ${partnershipId(partnership)}`;
  await insertAuditEvent(transaction, { at, personId, actor: 'person', action, subject, detail });
}

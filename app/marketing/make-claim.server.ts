import type { Database } from '#db/connect.ts';
import { insertClaim, listClaimsWithin, listProofs } from '#db/queries/marketing-claims.ts';
import { listActivitiesWithin } from '#db/queries/marketing-requests.ts';
import { contentTypeOf, storeFile } from '../files/index.server.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { amountToText, sumSafe } from '../money/index.ts';
import type { Fields, Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { problemOfProofs } from './proofs.ts';
import { readClaimForm } from './read-claim-form.ts';
import { record } from './record.server.ts';
import { activityStateOf } from './states.ts';
import { getToday } from './today.server.ts';

export type ProofFile = { name: string; bytes: Uint8Array };

type Claiming = {
  fields: Fields;
  files: readonly ProofFile[];
  /** The proofs of the rejected claim that are handed in again, by their position. */
  kept?: readonly number[];
  now: Date;
};

export type MadeClaim =
  | { kind: 'made'; id: number }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  /** The activity is not approved, or is closed. */
  | { kind: 'not-claimable' }
  | { kind: 'claim-waits' }
  /** The claim that is to be handed in again was not rejected, or has been handed in again already. */
  | { kind: 'not-rejected' }
  | NotAllowed;

/** A distributor claims what an approved activity has cost, with proofs. One claim of an activity waits at a time. */
export async function makeClaim(db: Database, viewer: Viewer, claiming: Claiming): Promise<MadeClaim> {
  const { fields, files, kept = [], now } = claiming;
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'claims:make' }, async (transaction): Promise<MadeClaim> => {
    const found = await findClaimable(transaction, viewer, { fields, today });
    if (found.kind !== 'claimable') return found;
    const { activity, previousId } = found;
    const { note, expenses, mistakes } = readClaimForm(fields, { currency: activity.currency, today });
    const before = previousId === null ? [] : await listProofs(transaction, previousId);
    const keptIds = before.filter(({ position }) => kept.includes(position)).map(({ fileId }) => fileId);
    const typed = files.map(({ bytes }) => ({ type: contentTypeOf(bytes), size: bytes.byteLength }));
    const problem = problemOfProofs(typed, { kept: keptIds.length });
    if (problem) mistakes.push({ field: 'proofs', problem });
    if (mistakes.length > 0) return { kind: 'mistakes', mistakes };

    const at = now.toISOString();
    const { personId } = viewer;
    const { distributorId, currency } = activity;
    const fileIds = [...keptIds];
    for (const file of files) {
      fileIds.push(await storeFile(transaction, { ...file, distributorId, createdBy: personId, createdAt: at }));
    }
    const claim = { activityId: activity.id, previousId, note, madeBy: personId, madeAt: at };
    const id = await insertClaim(transaction, claim, { expenses, fileIds });
    const spent = sumSafe(
      expenses.map(({ amountMinor }) => amountMinor),
      'the expenses of a claim',
    );
    const detail = { amount: amountToText(spent, currency), currency, proofs: fileIds.length };
    await record(transaction, viewer, { at, action: 'claim-made', subject: `claim ${id}`, detail });
    return { kind: 'made', id };
  });
}

/** The activity that is claimed for, and the rejected claim that is handed in again, if any. */
async function findClaimable(
  transaction: Database,
  viewer: Viewer,
  { fields, today }: { fields: Fields; today: string },
) {
  const missing = { kind: 'mistakes' as const, mistakes: [{ field: 'activity', problem: 'missing' as const }] };
  const id = Number(fields('activity'));
  if (!Number.isSafeInteger(id) || id <= 0) return missing;
  const [activity] = await listActivitiesWithin(transaction, fenceOf(viewer), { id, today });
  if (!activity) return missing;
  const { decision, closedAt } = activity;
  if (activityStateOf({ decision, isClosed: closedAt !== null }) !== 'approved') {
    return { kind: 'not-claimable' as const };
  }
  const claims = await listClaimsWithin(transaction, fenceOf(viewer), { activityId: id, today });
  if (claims.some((claim) => claim.decision === null)) return { kind: 'claim-waits' as const };
  if (fields('previous') === '') return { kind: 'claimable' as const, activity, previousId: null };
  const previous = claims.find((claim) => String(claim.id) === fields('previous'));
  if (previous?.decision !== 'rejected' || previous.nextId !== null) return { kind: 'not-rejected' as const };
  return { kind: 'claimable' as const, activity, previousId: previous.id };
}

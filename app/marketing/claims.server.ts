import type { Database } from '#db/connect.ts';
import {
  type ClaimChoice,
  countClaims,
  listClaimsPage,
  listClaimsWithin,
  listExpenses,
  listProofs,
} from '#db/queries/marketing-claims.ts';
import { readFile } from '../files/index.server.ts';
import { fenceOf, may, readOrder, type Viewer } from '../identity/index.ts';
import { amongStaff } from './among-staff.ts';
import { claimableOfClaim } from './decide-claim.server.ts';
import { listAllActivities } from './requests.server.ts';
import { type ClaimState, claimStateOf } from './states.ts';
import { getToday } from './today.server.ts';

type Listing = {
  state?: ClaimState;
  /** As the address says it: `made` or `-made`; the newest first where it says nothing. */
  sort?: string;
  /** The id after which the page begins. */
  before?: number;
  limit?: number;
  now: Date;
};

/** A page of the claims that the viewer may see, of one state or all. */
export async function listClaims(db: Database, viewer: Viewer, { sort, now, ...choice }: Listing) {
  const { timeZone, today } = await getToday(db, now);
  const { descending } = readOrder(sort, ['made'], { firstDescends: true });
  const { rows, older } = await listClaimsPage(db, fenceOf(viewer), { ...choice, descending, today });
  return { claims: rows.map((claim) => withState(viewer, claim)), older, timeZone };
}

/** How many claims in a state the viewer may see. */
export function countClaimsIn(db: Database, viewer: Viewer, state: ClaimState): Promise<number> {
  return countClaims(db, fenceOf(viewer), state);
}

/** A claim with its expenses, proofs and what it comes to; undefined outside the fence. */
export async function findClaim(db: Database, viewer: Viewer, { id, now }: { id: number; now: Date }) {
  const { timeZone, today } = await getToday(db, now);
  const [claim] = await readClaims(db, viewer, { id, now });
  if (!claim) return undefined;
  return {
    ...claim,
    expenses: await listExpenses(db, id),
    proofs: (await listProofs(db, id)).map(({ fileId: _, ...proof }) => proof),
    claimable: await claimableOfClaim(db, claim),
    isOwnClaim: claim.madeBy === viewer.personId,
    mayDecide: claim.state === 'waiting' && claim.madeBy !== viewer.personId && may(viewer.role, 'claims:decide'),
    mayPay: claim.state === 'payable' && may(viewer.role, 'claims:pay'),
    mayClaimAgain: claim.state === 'rejected' && may(viewer.role, 'claims:make'),
    today,
    timeZone,
  };
}

async function readClaims(db: Database, viewer: Viewer, { now, ...choice }: ClaimChoice & { now: Date }) {
  const { today } = await getToday(db, now);
  const claims = await listClaimsWithin(db, fenceOf(viewer), { ...choice, today });
  return claims.map((claim) => withState(viewer, claim));
}

function withState(viewer: Viewer, claim: Awaited<ReturnType<typeof listClaimsWithin>>[number]) {
  const { decision, paidOn, nextId } = claim;
  const state = claimStateOf({ decision, isPaid: paidOn !== null, isReplaced: nextId !== null });
  return { ...amongStaff(viewer, claim, ['decidedByName', 'recordedByName']), state };
}

/** A proof of a claim as a file; undefined outside the fence. */
export async function findProof(
  db: Database,
  viewer: Viewer,
  { id, position, now }: { id: number; position: number; now: Date },
) {
  const [claim] = await readClaims(db, viewer, { id, now });
  const proofs = claim ? await listProofs(db, id) : [];
  const proof = proofs.find((candidate) => candidate.position === position);
  if (!proof) return undefined;
  const { bytes, isIntact, name, contentType } = await readFile(db, proof.fileId);
  if (!isIntact) throw new Error(`proof ${position} of claim ${id} is damaged`);
  return { name, contentType, bytes: new Uint8Array(bytes) };
}

/** What a distributor can claim for now, and the rejected claim that is to be handed in again, if any. */
export async function getClaimForm(db: Database, viewer: Viewer, { previous, now }: { previous?: number; now: Date }) {
  const { today } = await getToday(db, now);
  const waiting = new Set((await readClaims(db, viewer, { now })).flatMap((claim) => waitingActivity(claim)));
  const activities = (await listAllActivities(db, viewer, now)).filter(
    ({ id, state }) => state === 'approved' && !waiting.has(id),
  );
  const before = previous === undefined ? undefined : await findClaim(db, viewer, { id: previous, now });
  if (previous !== undefined && before?.state !== 'rejected') return undefined;
  return { activities, before, today };
}

function waitingActivity({ state, activityId }: { state: ClaimState; activityId: number }): number[] {
  return state === 'waiting' ? [activityId] : [];
}

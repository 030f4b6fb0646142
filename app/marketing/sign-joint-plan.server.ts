import type { Database } from '#db/connect.ts';
import {
  insertCompletion,
  insertSignature,
  listCompletions,
  listJointPlansWithin,
  listJointPlanVersions,
  listSignatures,
} from '#db/queries/joint-plans.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { type Fields, fieldReader, type Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { type JointPlanBody, type Side, statesOfVersions } from './joint-plan.ts';
import { record } from './record.server.ts';
import { getToday } from './today.server.ts';

/** A distributor's people sign for it, everyone else who may, for the brand. */
export function sideOf({ distributorId }: Viewer): Side {
  return distributorId === null ? 'brand' : 'distributor';
}

export type Signature =
  | {
      kind: 'signed' | 'no-such-version' | 'newer-version' | 'signed-already' | 'own-signature';
    }
  | NotAllowed;

/** Signs the newest version of a joint plan for the viewer's side. With both signatures, of two persons, it holds. */
export async function signJointPlan(
  db: Database,
  viewer: Viewer,
  { id, number, now }: { id: number; number: number; now: Date },
): Promise<Signature> {
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'joint-plans:write' }, async (transaction): Promise<Signature> => {
    const [plan] = await listJointPlansWithin(transaction, fenceOf(viewer), { id, today });
    const versions = plan ? await listJointPlanVersions(transaction, [id]) : [];
    const version = versions.find((candidate) => candidate.number === number);
    if (!version) return { kind: 'no-such-version' };
    if (versions[0] !== version) return { kind: 'newer-version' };
    const side = sideOf(viewer);
    const signatures = await listSignatures(transaction, [id]);
    if (signatures.some((signature) => signature.number === number && signature.side === side)) {
      return { kind: 'signed-already' };
    }
    if (signatures.some((signature) => signature.number === number && signature.signedBy === viewer.personId)) {
      return { kind: 'own-signature' };
    }
    const at = now.toISOString();
    await insertSignature(transaction, { versionId: version.id, side, signedBy: viewer.personId, signedAt: at });
    const event = { at, action: `joint-plan-signed-${side}`, subject: `joint-plan ${id}` };
    await record(transaction, viewer, { ...event, detail: { number } });
    return { kind: 'signed' };
  });
}

export type Completion =
  | { kind: 'done' }
  | { kind: 'no-such-commitment' }
  | { kind: 'done-already' }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  | NotAllowed;

/** Puts on record that the viewer's side has kept a commitment of the plan that holds, on a day that is not to come. */
export async function completeCommitment(
  db: Database,
  viewer: Viewer,
  { id, commitment, fields, now }: { id: number; commitment: number; fields: Fields; now: Date },
): Promise<Completion> {
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'joint-plans:write' }, async (transaction): Promise<Completion> => {
    const [plan] = await listJointPlansWithin(transaction, fenceOf(viewer), { id, today });
    const versions = plan ? await listJointPlanVersions(transaction, [id]) : [];
    const states =
      versions.length > 0 ? statesOfVersions(versions, await listSignatures(transaction, [id])) : undefined;
    const held = versions.find(({ number }) => states?.get(number) === 'in-force');
    const commitments = held ? (JSON.parse(held.body) as JointPlanBody).commitments : [];
    const found = commitments.find(({ number, side }) => number === commitment && side === sideOf(viewer));
    if (!found) return { kind: 'no-such-commitment' };
    const completions = await listCompletions(transaction, id);
    if (completions.some((completion) => completion.commitment === commitment)) return { kind: 'done-already' };
    const form = fieldReader(fields);
    const doneOn = form.date('doneOn');
    if (doneOn > today) form.mistake('doneOn', 'inTheFuture');
    if (form.mistakes.length > 0) return { kind: 'mistakes', mistakes: form.mistakes };

    const at = now.toISOString();
    const completion = { planId: id, commitment, doneOn, recordedBy: viewer.personId, recordedAt: at };
    await insertCompletion(transaction, completion);
    const event = { at, action: 'commitment-done', subject: `joint-plan ${id}` };
    await record(transaction, viewer, { ...event, detail: { commitment, date: doneOn } });
    return { kind: 'done' };
  });
}

import type { Database } from '#db/connect.ts';
import { listIdsByCode } from '#db/queries/codes.ts';
import {
  findActingMembership,
  findPerson,
  listAdministrators,
  listMembershipsOf,
  listOwners,
  setMembershipEnded,
  setMembershipOwner,
} from '#db/queries/memberships.ts';
import { insertMembership } from '#db/queries/people.ts';
import { deleteSessionsOfMembership } from '#db/queries/sessions.ts';
import { type Changing, changePeople, recordChange } from './change-people.server.ts';
import { membershipDetail } from './membership-detail.ts';
import { fenceOf, isRole, type Role, type Viewer } from './roles.ts';

/** What was written into the form that gives a role. */
export type MembershipFields = { role: string; distributor: string; isOwner: boolean };

export type MembershipMistake =
  | { field: 'role'; problem: 'missing' | 'has-already' }
  | { field: 'distributor'; problem: 'missing' | 'unknown-distributor' | 'has-already' };

export type GiveAnswer =
  | { kind: 'given' | 'not-found' | 'not-allowed' | 'own' }
  | { kind: 'refused'; mistake: MembershipMistake };

/** Gives a person a further role, or another distributor to act for. Nobody gives themselves one. */
export function giveMembership(
  db: Database,
  viewer: Viewer,
  { personId, now, fields }: Changing & { fields: MembershipFields },
): Promise<GiveAnswer> {
  return changePeople(db, viewer, 'roles:give', async (transaction): Promise<GiveAnswer> => {
    const person = await findPerson(transaction, personId);
    if (!person || person.erasedAt !== null) return { kind: 'not-found' };
    if (personId === viewer.personId) return { kind: 'own' };
    const read = await readMembership(transaction, personId, fields);
    if (read.mistake) return { kind: 'refused', mistake: read.mistake };
    const { role, distributorId, isOwner } = read;
    await insertMembership(transaction, { personId, role, distributorId, isOwner, createdAt: now.toISOString() });
    const detail = membershipDetail({ role, distributorCode: distributorId === null ? null : fields.distributor });
    await recordChange(transaction, viewer, { personId, now, action: 'membership-given', detail });
    if (isOwner) await recordChange(transaction, viewer, { personId, now, action: 'owner-made', detail });
    return { kind: 'given' };
  });
}

type ReadMembership =
  | { mistake: MembershipMistake }
  | { mistake?: undefined; role: Role; distributorId: number | null; isOwner: boolean };

async function readMembership(
  transaction: Database,
  personId: number,
  { role, distributor, isOwner }: MembershipFields,
): Promise<ReadMembership> {
  if (!isRole(role)) return { mistake: { field: 'role', problem: 'missing' } };
  const all = await listMembershipsOf(transaction, [personId], { today: '' });
  const held = all.filter(({ endedAt }) => endedAt === null);
  if (role !== 'distributor') {
    const isHeld = held.some((one) => one.role === role);
    return isHeld
      ? { mistake: { field: 'role', problem: 'has-already' } }
      : { role, distributorId: null, isOwner: false };
  }
  if (distributor === '') return { mistake: { field: 'distributor', problem: 'missing' } };
  const distributorId = (await listIdsByCode(transaction, 'distributors')).get(distributor);
  if (distributorId === undefined) return { mistake: { field: 'distributor', problem: 'unknown-distributor' } };
  const isHeld = held.some((one) => one.distributorId === distributorId);
  return isHeld ? { mistake: { field: 'distributor', problem: 'has-already' } } : { role, distributorId, isOwner };
}

type Membership = Changing & { membershipId: number };

export type EndAnswer = {
  kind: 'ended' | 'not-found' | 'not-allowed' | 'own-administrator' | 'last-administrator' | 'last-owner';
};

/**
 * Ends what a person is; the sessions that act in it end with it. An owner ends memberships of the own distributor, the
 * own one only where another owner stays; nobody ends their own administrator role, or that of the last administrator.
 */
export function endMembership(
  db: Database,
  viewer: Viewer,
  { personId, membershipId, now }: Membership,
): Promise<EndAnswer> {
  return changePeople(db, viewer, 'people:change', async (transaction): Promise<EndAnswer> => {
    const { distributorId } = fenceOf(viewer);
    const membership = await findActingMembership(transaction, { personId, id: membershipId, distributorId });
    if (!membership) return { kind: 'not-found' };
    if (membership.role === 'administrator') {
      if (personId === viewer.personId) return { kind: 'own-administrator' };
      if (!(await listAdministrators(transaction)).some((other) => other !== personId)) {
        return { kind: 'last-administrator' };
      }
    }
    if (await leavesNoOwner(transaction, viewer, personId, membership)) return { kind: 'last-owner' };
    await setMembershipEnded(transaction, membershipId, now.toISOString());
    await deleteSessionsOfMembership(transaction, { personId, membershipId });
    await recordChange(transaction, viewer, {
      personId,
      now,
      action: 'membership-ended',
      detail: membershipDetail(membership),
    });
    return { kind: 'ended' };
  });
}

export type OwnerAnswer = { kind: 'set' | 'not-found' | 'not-allowed' | 'last-owner' };

/** Makes a person an owner of the distributor of a membership, or one of its other people. An owner leaves another behind. */
export function setOwner(
  db: Database,
  viewer: Viewer,
  { personId, membershipId, isOwner, now }: Membership & { isOwner: boolean },
): Promise<OwnerAnswer> {
  return changePeople(db, viewer, 'people:change', async (transaction): Promise<OwnerAnswer> => {
    const { distributorId } = fenceOf(viewer);
    const membership = await findActingMembership(transaction, { personId, id: membershipId, distributorId });
    if (!membership || membership.distributorId === null) return { kind: 'not-found' };
    if (membership.isOwner === isOwner) return { kind: 'set' };
    if (!isOwner && (await leavesNoOwner(transaction, viewer, personId, membership))) return { kind: 'last-owner' };
    await setMembershipOwner(transaction, membershipId, isOwner);
    const action = isOwner ? 'owner-made' : 'owner-unmade';
    await recordChange(transaction, viewer, { personId, now, action, detail: membershipDetail(membership) });
    return { kind: 'set' };
  });
}

/** Whether an owner would leave the own distributor without one; an administrator may, and names another. */
async function leavesNoOwner(
  transaction: Database,
  viewer: Viewer,
  personId: number,
  { distributorId, isOwner }: { distributorId: number | null; isOwner: boolean },
): Promise<boolean> {
  if (viewer.role !== 'distributor' || !isOwner || distributorId === null) return false;
  return !(await listOwners(transaction, distributorId)).some((other) => other !== personId);
}

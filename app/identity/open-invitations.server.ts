import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { listDistributorNamesById } from '#db/queries/distributors.ts';
import { findOpenInvitation, listOpenInvitations, withdrawInvitation as withdraw } from '#db/queries/invitations.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { findInviteFence, writeInvitation } from './invitation.server.ts';
import { askForMail } from './invite-person.server.ts';
import { membershipDetail } from './membership-detail.ts';
import { actorOf, type Role, type Viewer } from './roles.ts';

/** `unsent`: its mail waits, or could not be sent. */
export type InvitationState = 'unsent' | 'open' | 'expired';

/**
 * A page of whoever was invited and has not accepted, the newest first, as far as the viewer may invite; undefined for who
 * may not.
 */
export async function listInvitations(db: Database, viewer: Viewer, { before, now }: { before?: number; now: Date }) {
  const fence = await findInviteFence(db, viewer);
  if (!fence) return undefined;
  const { today, timeZone } = await getDay(db, now);
  const { rows, older } = await listOpenInvitations(db, fence, { before, today });
  const invitations = rows.map(({ personId: _, distributorId: __, language: ___, sentAt, ...row }) => ({
    ...row,
    role: row.role as Role,
    state: stateOf({ sentAt, expiresAt: row.expiresAt }, now),
  }));
  return { invitations, older, timeZone };
}

/** What one who invites is shown: of which distributor, where of one only; undefined for who may not invite. */
export async function findInviteForm(db: Database, viewer: Viewer, now: Date) {
  const fence = await findInviteFence(db, viewer);
  if (!fence) return undefined;
  const { distributorId } = fence;
  const { today } = await getDay(db, now);
  const [distributor] = distributorId === undefined ? [] : await listDistributorNamesById(db, [distributorId], today);
  return { distributor: distributor?.name };
}

type Sent = { sentAt: string | null; expiresAt: string | null };

function stateOf({ sentAt, expiresAt }: Sent, now: Date): InvitationState {
  if (sentAt === null || expiresAt === null) return 'unsent';
  return expiresAt > now.toISOString() ? 'open' : 'expired';
}

type OneInvitation = { id: number; now: Date };

/** Takes an invitation back. Answers whether there was such an open one for the viewer. */
export async function withdrawInvitation(db: Database, viewer: Viewer, { id, now }: OneInvitation): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const invitation = await findOwn(transaction, viewer, { id, now });
    if (!invitation) return false;
    const { personId, role, distributorCode } = invitation;
    const at = now.toISOString();
    await withdraw(transaction, id, { withdrawnBy: viewer.personId, withdrawnAt: at });
    const event = { at, personId: viewer.personId, actor: 'person', action: 'invitation-withdrawn' };
    const detail = membershipDetail({ role, distributorCode });
    await insertAuditEvent(transaction, { ...event, subject: `person ${personId}`, detail });
    return true;
  });
}

/** Sends an invitation anew: links that were sent before open nothing any more. Answers as withdrawing does. */
export async function renewInvitation(db: Database, viewer: Viewer, { id, now }: OneInvitation): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const invitation = await findOwn(transaction, viewer, { id, now });
    if (!invitation) return false;
    const { personId, role, distributorId, isOwner, distributorCode } = invitation;
    const invitedAs = { personId, role, distributorId, isOwner, distributorCode: distributorCode ?? undefined };
    const invitationId = await writeInvitation(transaction, { ...invitedAs, actor: actorOf(viewer), now });
    await askForMail(transaction, viewer, { invitationId, now });
    return true;
  });
}

async function findOwn(transaction: Database, viewer: Viewer, { id, now }: OneInvitation) {
  await lockRecord(transaction);
  const fence = await findInviteFence(transaction, viewer);
  const { today } = await getDay(transaction, now);
  return fence && findOpenInvitation(transaction, fence, { id, today });
}

async function getDay(db: Database, now: Date) {
  const { timeZone } = await getSettings(db);
  return { today: dayToText(dayInZone(now, timeZone)), timeZone };
}

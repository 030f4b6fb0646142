import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { findOpenInvitation, noteInvitationSent } from '#db/queries/invitations.ts';
import { findFirstMembership, findReceiver } from '#db/queries/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { isLanguage, type Language } from '../i18n/index.ts';
import { makeLink } from './one-time-link.server.ts';
import { noFence, type Role, system } from './roles.ts';

type Receiver = { email: string; name: string; language: Language };

/**
 * Makes the link of an invitation, to be mailed; undefined when it is not open any more. One that is made again, because
 * nobody knows whether the mail was sent, opens beside the one before.
 */
export async function makeInvitationLink(db: Database, { invitationId, now }: { invitationId: number; now: Date }) {
  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const invitation = await findOpenInvitation(db, noFence, { id: invitationId, today });
  const person = invitation && (await findReceiver(db, invitation.personId));
  if (!invitation || !person) return undefined;
  const { personId, role, isOwner, distributorName, distributorCode, invitedByName } = invitation;
  const token = await makeLink(db, { personId, purpose: 'invitation', invitationId }, now);
  const distributor = distributorName ?? distributorCode;
  return { token, receiver: receiverOf(person), role: role as Role, isOwner, distributor, invitedByName };
}

/** Makes a link by which a person sets a new password, to be mailed; undefined for who has nothing to sign in to. */
export async function makeResetLink(db: Database, { personId, now }: { personId: number; now: Date }) {
  const person = await findReceiver(db, personId);
  const canSignIn = person?.passwordHash != null || (await findFirstMembership(db, personId)) !== undefined;
  if (!person || !canSignIn) return undefined;
  const token = await makeLink(db, { personId, purpose: 'password-reset', invitationId: null }, now);
  return { token, receiver: receiverOf(person) };
}

/** The mail with an invitation was taken. */
export async function noteInvitationMailed(
  db: Database,
  { invitationId, now }: { invitationId: number; now: Date },
): Promise<void> {
  await noteInvitationSent(db, invitationId, now.toISOString());
}

/** The mail with a link for a new password was taken. Nobody knows who asked for it. */
export async function noteResetMailed(db: Database, { personId, now }: { personId: number; now: Date }): Promise<void> {
  const event = {
    at: now.toISOString(),
    personId: system.personId,
    actor: system.name,
    action: 'password-reset-mailed',
  };
  await insertAuditEvent(db, { ...event, subject: `person ${personId}`, detail: {} });
}

function receiverOf({ email, name, language }: { email: string; name: string; language: string | null }): Receiver {
  return { email, name: name === email ? '' : name, language: isLanguage(language) ? language : 'en' };
}

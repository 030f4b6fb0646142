import type { Database } from '#db/connect.ts';
import { getSettings } from '#db/queries/settings.ts';
import { makeInvitationLink, makeResetLink, noteInvitationMailed, noteResetMailed } from '../identity/index.server.ts';
import { TryLater } from '../jobs/index.server.ts';
import type { JobKinds } from '../jobs/index.ts';
import { invitationLetter, resetLetter } from './letters.ts';
import { type Mail, type Postbox, RefusedMail } from './postbox.server.ts';

type Sending = { postbox: Postbox; origin: string; now: () => Date };

/**
 * Mails a one-time link that is made as it is sent. Nothing is sent where nobody waits for it any more. Where the mail
 * server does not answer, it is tried again later, with another link; where it refuses for good, this throws.
 */
export async function sendLink(
  db: Database,
  payload: JobKinds['send-link']['payload'],
  { postbox, origin, now }: Sending,
): Promise<JobKinds['send-link']['result']> {
  const mail = await writeMail(db, payload, { origin, now: now() });
  if (!mail) return { sent: false };
  try {
    await postbox.deliver(mail);
  } catch (error) {
    throw error instanceof RefusedMail ? error : new TryLater(error);
  }
  await note(db, payload, now());
  return { sent: true };
}

async function writeMail(
  db: Database,
  payload: JobKinds['send-link']['payload'],
  { origin, now }: { origin: string; now: Date },
): Promise<Mail | undefined> {
  const { manufacturer } = await getSettings(db);
  if (payload.purpose === 'invitation') {
    const made = await makeInvitationLink(db, { invitationId: payload.invitationId, now });
    if (!made) return undefined;
    const href = `${origin}/invitations/${made.token}`;
    const letter = invitationLetter({ ...made, manufacturer, href });
    return { ...letter, to: made.receiver, sender: manufacturer, link: href, at: now };
  }
  const made = payload.personId === null ? undefined : await makeResetLink(db, { personId: payload.personId, now });
  if (!made) return undefined;
  const href = `${origin}/password-reset/${made.token}`;
  const letter = resetLetter({ ...made, manufacturer, href });
  return { ...letter, to: made.receiver, sender: manufacturer, link: href, at: now };
}

async function note(db: Database, payload: JobKinds['send-link']['payload'], now: Date): Promise<void> {
  if (payload.purpose === 'invitation') {
    await noteInvitationMailed(db, { invitationId: payload.invitationId, now });
  } else if (payload.personId !== null) {
    await noteResetMailed(db, { personId: payload.personId, now });
  }
}

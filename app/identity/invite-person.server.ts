import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findDistributorKey } from '#db/queries/distributors.ts';
import { insertJob } from '#db/queries/jobs.ts';
import { findMembershipAs, findPersonByEmail, insertPerson } from '#db/queries/people.ts';
import { findInviteFence, writeInvitation } from './invitation.server.ts';
import { type InvitationForm, type InvitationMistake, readInvitation } from './invitation-form.ts';
import { actorOf, type Fence, type Viewer } from './roles.ts';
import { limitTries, type TooManyTries } from './tries.server.ts';

export type Invited =
  | { kind: 'invited' }
  | { kind: 'mistakes'; mistakes: InvitationMistake[] }
  | { kind: 'not-allowed' }
  | TooManyTries;

/** So many invitations in a quarter of an hour are for colleagues; more would be mail that nobody asked for. */
const tries = limitTries({ perAccount: 40, perAddress: 120 });

/**
 * Invites a person by e-mail, who is or is not known: both are answered alike. An administrator invites staff and people of
 * every distributor, the owner of a distributor people of that one.
 */
export async function invitePerson(
  db: Database,
  viewer: Viewer,
  { form, address, now }: { form: InvitationForm; address: string; now: Date },
): Promise<Invited> {
  const waitSeconds = await tries.consume(viewer.email, address);
  if (waitSeconds > 0) return { kind: 'too-many-tries', waitSeconds };
  return db.transaction().execute(async (transaction): Promise<Invited> => {
    await lockRecord(transaction);
    const fence = await findInviteFence(transaction, viewer);
    if (!fence) return { kind: 'not-allowed' };
    const { mistakes, email, language, role, distributorCode, isOwner } = readInvitation(form, fence);
    if (mistakes.length > 0 || role === undefined) return { kind: 'mistakes', mistakes };
    const distributor = role === 'distributor' ? await findDistributor(transaction, fence, distributorCode) : undefined;
    if (role === 'distributor' && !distributor) return oneMistake('distributor', 'noSuchDistributor');

    const invitedAs = { role, distributorId: distributor?.id ?? null, isOwner };
    const known = await findPersonByEmail(transaction, email);
    if (known && (await findMembershipAs(transaction, { personId: known.id, ...invitedAs }))) {
      return oneMistake('email', 'alreadyBelongs');
    }
    const createdAt = now.toISOString();
    const newcomer = { email, name: email, language, passwordHash: null, createdAt };
    const personId = known?.id ?? (await insertPerson(transaction, newcomer));
    const invitation = { ...invitedAs, personId, distributorCode: distributor?.code, actor: actorOf(viewer), now };
    await askForMail(transaction, viewer, { invitationId: await writeInvitation(transaction, invitation), now });
    return { kind: 'invited' };
  });
}

/** The mail is a job that commits with the invitation. */
export async function askForMail(
  transaction: Database,
  { personId }: Viewer,
  { invitationId, now }: { invitationId: number; now: Date },
): Promise<void> {
  const payload = { purpose: 'invitation', invitationId };
  await insertJob(transaction, { kind: 'send-link', payload, requestedBy: personId, requestedAt: now.toISOString() });
}

async function findDistributor(db: Database, { distributorId }: Fence, code: string | undefined) {
  if (distributorId !== undefined) return findDistributorKey(db, { id: distributorId });
  return code === undefined ? undefined : findDistributorKey(db, { code });
}

function oneMistake(field: InvitationMistake['field'], problem: InvitationMistake['problem']): Invited {
  return { kind: 'mistakes', mistakes: [{ field, problem }] };
}

import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findDistributorKey } from '#db/queries/distributors.ts';
import { noteInvitationSent } from '#db/queries/invitations.ts';
import { findFirstMembership, findPersonByEmail, insertPerson } from '#db/queries/people.ts';
import { writeInvitation } from './invitation.server.ts';
import { type InvitationForm, type InvitationMistake, readInvitation } from './invitation-form.ts';
import { makeLink } from './one-time-link.server.ts';
import { type NameProblem, readName } from './person-name.ts';
import { type Actor, noFence } from './roles.ts';

export type AddedPerson =
  | { kind: 'added'; token: string }
  /** Somebody with this e-mail has a password or a role. */
  | { kind: 'exists' }
  | { kind: 'mistakes'; mistakes: (InvitationMistake | { field: 'name'; problem: NameProblem })[] };

/**
 * Adds a person and answers the token of the invitation, which is mailed to nobody: for an installation in which nobody
 * can sign in yet. Whoever was added and has not accepted is invited anew.
 */
export async function addPerson(
  db: Database,
  { name: text, form, actor, now }: { name: string; form: InvitationForm; actor: Actor; now: Date },
): Promise<AddedPerson> {
  const { mistakes, email, language, role, distributorCode, isOwner } = readInvitation(form, noFence);
  const { name, problem } = readName(text);
  const all = [...(problem ? [{ field: 'name', problem } as const] : []), ...mistakes];
  if (all.length > 0 || role === undefined) return { kind: 'mistakes', mistakes: all };
  return db.transaction().execute(async (transaction): Promise<AddedPerson> => {
    await lockRecord(transaction);
    const distributor =
      distributorCode === undefined ? undefined : await findDistributorKey(transaction, { code: distributorCode });
    if (distributorCode !== undefined && !distributor) {
      return { kind: 'mistakes', mistakes: [{ field: 'distributor', problem: 'noSuchDistributor' }] };
    }
    const known = await findPersonByEmail(transaction, email);
    if (known && (known.passwordHash !== null || (await findFirstMembership(transaction, known.id)))) {
      return { kind: 'exists' };
    }
    const newcomer = { email, name, language, passwordHash: null, createdAt: now.toISOString() };
    const personId = known?.id ?? (await insertPerson(transaction, newcomer));
    const invitedAs = { role, distributorId: distributor?.id ?? null, isOwner };
    const invited = { ...invitedAs, personId, distributorCode: distributor?.code, actor, now };
    const invitationId = await writeInvitation(transaction, invited);
    await noteInvitationSent(transaction, invitationId, now.toISOString());
    return {
      kind: 'added',
      token: await makeLink(transaction, { personId, purpose: 'invitation', invitationId }, now),
    };
  });
}

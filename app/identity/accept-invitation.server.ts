import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findDistributorKey } from '#db/queries/distributors.ts';
import { acceptInvitation as accept, findOpenInvitation, type InvitedAs } from '#db/queries/invitations.ts';
import { spendLink } from '#db/queries/one-time-links.ts';
import { findMembershipAs, findReceiver, insertMembership, updateNewcomer } from '#db/queries/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { isLanguage, type Language } from '../i18n/index.ts';
import { membershipDetail } from './membership-detail.ts';
import { type OpenLink, openLink } from './one-time-link.server.ts';
import { type PasswordProblem, passwordProblem } from './password-rules.ts';
import { hashPassword } from './passwords.server.ts';
import { type NameProblem, readName } from './person-name.ts';
import { provePassword } from './prove-password.server.ts';
import { noFence, type Role, type Viewer } from './roles.ts';
import type { TooManyTries } from './tries.server.ts';

type Opening = { token: string; viewer: Viewer | undefined; address: string; now: Date };

/** How who accepts is known: by a first password, by the password of an account, or by being signed in. */
export type Knowing = 'new' | 'password' | 'signed-in';

export type NewcomerForm = { name: string; language: string; password: string };

export type NewcomerMistake =
  | { field: 'name'; problem: NameProblem }
  | { field: 'language'; problem: 'missing' }
  | { field: 'password'; problem: PasswordProblem | 'passwordWrong' };

/** What an invitation offers to whoever has its link. */
export async function findInvitation(db: Database, { token, viewer, address, now }: Opening) {
  const opened = await openLink(db, { token, purpose: 'invitation', address, now });
  if (opened.kind !== 'open') return opened;
  const { link } = opened;
  const { manufacturer, timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const invitation = await findOpenInvitation(db, noFence, { id: Number(link.invitationId), today });
  if (!invitation) return { kind: 'dead' as const };
  const { role, isOwner, distributorName, distributorCode } = invitation;
  return {
    kind: 'open' as const,
    manufacturer,
    email: link.email,
    name: link.name === link.email ? '' : link.name,
    language: isLanguage(link.language) ? link.language : undefined,
    role: role as Role,
    isOwner,
    distributor: distributorName ?? distributorCode,
    knowing: knowingOf(link, viewer),
  };
}

export type Accepted =
  | { kind: 'accepted'; personId: number; membershipId: number }
  | { kind: 'mistakes'; mistakes: NewcomerMistake[] }
  /** The account has a password since the page was shown. */
  | { kind: 'changed' }
  | { kind: 'dead' }
  | TooManyTries;

/**
 * Accepts an invitation: a newcomer says name, language and a first password; whoever has an account proves to be that
 * person. A link is used once; of two at once, one is.
 */
export async function acceptInvitation(
  db: Database,
  { token, viewer, form, address, now }: Opening & { form: NewcomerForm },
): Promise<Accepted> {
  const opened = await openLink(db, { token, purpose: 'invitation', address, now });
  if (opened.kind !== 'open') return opened;
  const { link } = opened;
  const knowing = knowingOf(link, viewer);
  if (knowing === 'new') {
    const newcomer = readNewcomer(form, link.email);
    if (newcomer.mistakes.length > 0) return { kind: 'mistakes', mistakes: newcomer.mistakes };
    const passwordHash = await hashPassword(form.password);
    return take(db, link, { newcomer: { name: newcomer.name, language: newcomer.language, passwordHash }, now });
  }
  if (knowing === 'password') {
    const proof = await provePassword(db, { email: link.email, password: form.password, address });
    if (proof.kind === 'too-many-tries') return proof;
    const problem = form.password === '' ? 'missing' : 'passwordWrong';
    if (proof.kind === 'refused') return { kind: 'mistakes', mistakes: [{ field: 'password', problem }] };
  }
  return take(db, link, { newcomer: undefined, now });
}

function knowingOf({ passwordHash, personId }: OpenLink, viewer: Viewer | undefined): Knowing {
  if (viewer?.personId === personId) return 'signed-in';
  return passwordHash === null ? 'new' : 'password';
}

function readNewcomer(form: NewcomerForm, email: string) {
  const mistakes: NewcomerMistake[] = [];
  const { name, problem: nameProblem } = readName(form.name);
  if (nameProblem) mistakes.push({ field: 'name', problem: nameProblem });
  if (!isLanguage(form.language)) mistakes.push({ field: 'language', problem: 'missing' });
  const problem = passwordProblem(form.password, email);
  if (problem) mistakes.push({ field: 'password', problem });
  return { mistakes, name, language: form.language as Language };
}

type Newcomer = { name: string; language: Language; passwordHash: string };

function take(
  db: Database,
  { id, personId, invitationId }: OpenLink,
  { newcomer, now }: { newcomer: Newcomer | undefined; now: Date },
): Promise<Accepted> {
  const at = now.toISOString();
  return db.transaction().execute(async (transaction): Promise<Accepted> => {
    await lockRecord(transaction);
    const person = await findReceiver(transaction, personId);
    if (!person) return { kind: 'dead' };
    if (newcomer && person.passwordHash !== null) return { kind: 'changed' };
    if (!(await spendLink(transaction, { id, now: at }))) return { kind: 'dead' };
    const invitedAs = await accept(transaction, Number(invitationId), at);
    if (!invitedAs) return { kind: 'dead' };
    if (newcomer) await updateNewcomer(transaction, personId, newcomer);
    const membershipId = await join(transaction, personId, { ...invitedAs, at });
    return { kind: 'accepted', personId, membershipId };
  });
}

/** Whoever belongs already, because two invitations crossed, goes on as before. */
async function join(
  transaction: Database,
  personId: number,
  { at, ...invitedAs }: InvitedAs & { at: string },
): Promise<number> {
  const { role, distributorId } = invitedAs;
  const distributor = distributorId === null ? undefined : await findDistributorKey(transaction, { id: distributorId });
  const event = { at, personId, actor: 'person', action: 'invitation-accepted', subject: `person ${personId}` };
  const detail = membershipDetail({ role, distributorCode: distributor?.code });
  await insertAuditEvent(transaction, { ...event, detail });
  const membership = await findMembershipAs(transaction, { personId, role, distributorId });
  return membership?.id ?? insertMembership(transaction, { ...invitedAs, personId, createdAt: at });
}

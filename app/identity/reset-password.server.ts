import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { insertJob } from '#db/queries/jobs.ts';
import { closeLinksOfPerson, spendLink } from '#db/queries/one-time-links.ts';
import { findFirstMembership, findPersonByEmail, findReceiver, updatePassword } from '#db/queries/people.ts';
import { deleteSessionsOfPerson } from '#db/queries/sessions.ts';
import { isEmail } from './email.ts';
import { openLink } from './one-time-link.server.ts';
import { type PasswordProblem, passwordProblem } from './password-rules.ts';
import { hashPassword } from './passwords.server.ts';
import { limitTries, type TooManyTries } from './tries.server.ts';

/** Mails for one account, and questions from one address. */
const tries = limitTries({ perAccount: 4, perAddress: 30 });

export type AskedForReset = { kind: 'asked' } | { kind: 'mistakes'; problem: 'missing' | 'notAnEmail' } | TooManyTries;

/**
 * Asks for a link by which a new password can be set. A known and an unknown e-mail are answered alike and take the same
 * time: a job is asked for, which mails a link where there is somebody to mail it to.
 */
export async function askForReset(
  db: Database,
  { email, address, now }: { email: string; address: string; now: Date },
): Promise<AskedForReset> {
  const account = email.trim().toLowerCase();
  if (!isEmail(account)) return { kind: 'mistakes', problem: account === '' ? 'missing' : 'notAnEmail' };
  const waitSeconds = await tries.consume(account, address);
  if (waitSeconds > 0) return { kind: 'too-many-tries', waitSeconds };
  const person = await findPersonByEmail(db, account);
  const payload = { purpose: 'password-reset', personId: person?.id ?? null };
  await insertJob(db, { kind: 'send-link', payload, requestedBy: null, requestedAt: now.toISOString() });
  return { kind: 'asked' };
}

type Opening = { token: string; address: string; now: Date };

/** Whose password a link sets. */
export async function findReset(db: Database, { token, address, now }: Opening) {
  const opened = await openLink(db, { token, purpose: 'password-reset', address, now });
  return opened.kind === 'open' ? { kind: 'open' as const, email: opened.link.email } : opened;
}

export type Reset =
  /** Without a membership the person has a password, and nothing to sign in to. */
  | { kind: 'reset'; personId: number; membershipId: number | undefined }
  | { kind: 'mistakes'; problem: PasswordProblem }
  | { kind: 'dead' }
  | TooManyTries;

/** Sets a new password. All sessions of the person end, and no other link of the kind opens anything any more. */
export async function resetPassword(
  db: Database,
  { token, password, address, now }: Opening & { password: string },
): Promise<Reset> {
  const opened = await openLink(db, { token, purpose: 'password-reset', address, now });
  if (opened.kind !== 'open') return opened;
  const { id, personId, email } = opened.link;
  const problem = passwordProblem(password, email);
  if (problem) return { kind: 'mistakes', problem };
  const passwordHash = await hashPassword(password);
  const at = now.toISOString();
  return db.transaction().execute(async (transaction): Promise<Reset> => {
    await lockRecord(transaction);
    const person = await findReceiver(transaction, personId);
    if (!person || !(await spendLink(transaction, { id, now: at }))) return { kind: 'dead' };
    await updatePassword(transaction, personId, passwordHash);
    await closeLinksOfPerson(transaction, { personId, purpose: 'password-reset', now: at });
    await deleteSessionsOfPerson(transaction, personId);
    const event = { at, personId, actor: 'person', action: 'password-reset', subject: `person ${personId}` };
    await insertAuditEvent(transaction, { ...event, detail: {} });
    const membership = await findFirstMembership(transaction, personId);
    return { kind: 'reset', personId, membershipId: membership?.id };
  });
}

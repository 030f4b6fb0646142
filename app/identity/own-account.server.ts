import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { closeLinksOfPerson } from '#db/queries/one-time-links.ts';
import { updatePassword } from '#db/queries/people.ts';
import { deleteSessionsOfPerson, listSessionsOfPerson } from '#db/queries/sessions.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type PasswordProblem, passwordProblem } from './password-rules.ts';
import { hashPassword } from './passwords.server.ts';
import { provePassword } from './prove-password.server.ts';
import type { Viewer } from './roles.ts';
import { hasEnded } from './sessions.server.ts';
import type { TooManyTries } from './tries.server.ts';

type OwnSession = { idHash: string };

/** The places where a person is signed in, the last used first. */
export async function getOwnAccount(
  db: Database,
  { personId }: Viewer,
  { session, now }: { session: OwnSession | undefined; now: Date },
) {
  const { timeZone } = await getSettings(db);
  const open = (await listSessionsOfPerson(db, personId)).filter((one) => !hasEnded(one, now));
  const sessions = open.map(({ id, createdAt, lastSeenAt }) => ({
    createdAt,
    lastSeenAt,
    isThis: id === session?.idHash,
  }));
  return { sessions, timeZone };
}

export type ChangedPassword = { kind: 'changed' } | { kind: 'mistakes'; mistakes: PasswordMistake[] } | TooManyTries;

export type PasswordMistake = { field: 'old' | 'password'; problem: PasswordProblem | 'passwordWrong' };

type Change = { old: string; password: string; session: OwnSession | undefined; address: string; now: Date };

/** Changes one's own password with the old one. Every other session ends, and no link for a reset opens anything any more. */
export async function changePassword(
  db: Database,
  { personId, email }: Viewer,
  { old, password, session, address, now }: Change,
): Promise<ChangedPassword> {
  const problem = passwordProblem(password, email);
  const mistakes: PasswordMistake[] = [
    ...(old === '' ? [{ field: 'old', problem: 'missing' } as const] : []),
    ...(problem ? [{ field: 'password', problem } as const] : []),
  ];
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const proof = await provePassword(db, { email, password: old, address });
  if (proof.kind === 'too-many-tries') return proof;
  if (proof.kind === 'refused') return { kind: 'mistakes', mistakes: [{ field: 'old', problem: 'passwordWrong' }] };
  const passwordHash = await hashPassword(password);
  const at = now.toISOString();
  await db.transaction().execute(async (transaction) => {
    await updatePassword(transaction, personId, passwordHash);
    await closeLinksOfPerson(transaction, { personId, purpose: 'password-reset', now: at });
    await deleteSessionsOfPerson(transaction, personId, { except: session?.idHash });
    const event = { at, personId, actor: 'person', action: 'password-changed', subject: `person ${personId}` };
    await insertAuditEvent(transaction, { ...event, detail: {} });
  });
  return { kind: 'changed' };
}

/** Ends all sessions of a person, the one that asks for it too. */
export async function signOutEverywhere(db: Database, { personId }: Viewer, now: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const count = await deleteSessionsOfPerson(transaction, personId);
    const event = { personId, actor: 'person', action: 'signed-out-everywhere', subject: `person ${personId}` };
    await insertAuditEvent(transaction, { ...event, at: now.toISOString(), detail: { count } });
  });
}

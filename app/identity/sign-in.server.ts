import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { findMembershipToSignIn, markMembershipUsed } from '#db/queries/memberships.ts';
import { findPersonByEmail } from '#db/queries/people.ts';
import { isPassword } from './passwords.server.ts';

/** Failed tries that are free of waiting: per account, and per address, which many people of one house may share. */
const perAccount = new RateLimiterMemory({ points: 8, duration: 15 * 60 });
const perAddress = new RateLimiterMemory({ points: 60, duration: 15 * 60 });

/** The longest address that mail can be sent to. */
const longestEmail = 254;
const longestPassword = 1_000;

export type SignIn =
  | { kind: 'signed-in'; personId: number; membershipId: number }
  | { kind: 'refused' }
  | { kind: 'too-many-tries'; waitSeconds: number };

/**
 * Checks e-mail and password. A known and an unknown e-mail, a wrong password and a person without a membership are
 * answered alike and take the same time.
 */
export async function signIn(
  db: Database,
  { email, password, address, now }: { email: string; password: string; address: string; now: Date },
): Promise<SignIn> {
  const account = email.trim().toLowerCase();
  const isPossible = canBeRight(account, password);
  const waitSeconds = await consume(isPossible ? account : undefined, address);
  if (waitSeconds > 0) return { kind: 'too-many-tries', waitSeconds };
  if (!isPossible) return { kind: 'refused' };

  const person = await findPersonByEmail(db, account);
  const isRight = await isPassword(password, person?.passwordHash ?? null);
  const membership = person ? await findMembershipToSignIn(db, person.id) : undefined;
  if (!person || !isRight || !membership) return { kind: 'refused' };

  await perAccount.delete(account);
  await perAddress.reward(address);
  const at = now.toISOString();
  await markMembershipUsed(db, membership.id, at);
  const event = { at, personId: person.id, actor: 'person', action: 'signed-in' };
  await insertAuditEvent(db, { ...event, subject: `person ${person.id}`, detail: {} });
  return { kind: 'signed-in', personId: person.id, membershipId: membership.id };
}

/** What no person can have is neither hashed nor looked up, and the limiter does not keep it. PostgreSQL knows no NUL. */
function canBeRight(account: string, password: string): boolean {
  return account.length <= longestEmail && password.length <= longestPassword && !account.includes('\0');
}

/** Seconds to wait before the next try; 0 when this one may go on. */
async function consume(account: string | undefined, address: string): Promise<number> {
  try {
    await perAddress.consume(address);
    if (account !== undefined) await perAccount.consume(account);
    return 0;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}

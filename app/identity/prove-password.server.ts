import type { Database } from '#db/connect.ts';
import { findPersonByEmail } from '#db/queries/people.ts';
import { longestEmail } from './email.ts';
import { longestPassword } from './password-rules.ts';
import { isPassword } from './passwords.server.ts';
import { limitTries, type TooManyTries } from './tries.server.ts';

const tries = limitTries({ perAccount: 8, perAddress: 60 });

export type Proof = { kind: 'proven'; personId: number } | { kind: 'refused' } | TooManyTries;

/** Checks a password. A known and an unknown e-mail and a wrong password are answered alike and take the same time. */
export async function provePassword(
  db: Database,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<Proof> {
  const account = email.trim().toLowerCase();
  const isPossible = canBeRight(account, password);
  const waitSeconds = await tries.consume(isPossible ? account : undefined, address);
  if (waitSeconds > 0) return { kind: 'too-many-tries', waitSeconds };
  if (!isPossible) return { kind: 'refused' };

  const person = await findPersonByEmail(db, account);
  const isRight = await isPassword(password, person?.passwordHash ?? null);
  if (!person || !isRight) return { kind: 'refused' };
  await tries.forgive(account, address);
  return { kind: 'proven', personId: person.id };
}

/** What no person can have is neither hashed nor looked up, and the limiter does not keep it. PostgreSQL knows no NUL. */
function canBeRight(account: string, password: string): boolean {
  return account.length <= longestEmail && password.length <= longestPassword && !account.includes('\0');
}

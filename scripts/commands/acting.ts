import { listLimitsFor, personMay } from '#app/identity/index.server.ts';
import { type Actor, operator, type Permission } from '#app/identity/index.ts';
import type { Database } from '#db/connect.ts';
import { findPersonByEmail } from '#db/queries/people.ts';
import { readSettings } from './settings.ts';
import { RefusedError } from './usage.ts';

type Acting = {
  /** The e-mail after `--as`. */
  as: string | undefined;
  needs: Permission;
  /** Whether the command line may do it without naming a person. */
  isOpenToOperator: boolean;
};

/**
 * Who a command acts for: the person of `--as`, else of TANDEM_AS, else the operator. Throws a RefusedError where the
 * person is not known or may not do it, or where it takes a person and none is named.
 */
export async function requireActor(db: Database, { as, needs, isOpenToOperator }: Acting): Promise<Actor> {
  const email = as ?? readSettings().actingAs;
  if (email === undefined) {
    if (isOpenToOperator) return operator;
    throw new RefusedError('this takes a person: name one by --as E-MAIL or TANDEM_AS');
  }
  const person = await findPersonByEmail(db, email.trim());
  if (!person) throw new RefusedError(`there is no person with the e-mail ${email}`);
  if (await personMay(db, person.id, needs)) return { personId: person.id, name: 'person' };
  const roles = await listLimitsFor(db, person.id, { permission: needs, on: '' });
  const why = roles.length > 0 ? `a role without limits` : `the permission ${needs}`;
  throw new RefusedError(`${email} may not do this: it takes ${why}`);
}

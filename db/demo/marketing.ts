import type { Role, Viewer } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { lockRecord } from '../queries/changes.ts';
import { listFundsWithin } from '../queries/funds.ts';
import { findFirstMembership, findPersonByEmail } from '../queries/people.ts';
import { loadFunds } from './marketing-funds.ts';
import { loadPlans } from './marketing-plans.ts';
import { demoApprover, demoDistributorPeople, demoProposer } from './people.ts';
import type { DemoRoom } from './rooms.ts';

/** Plans and funds of the load date's fiscal year, made by the people who would make them; whole or not at all. */
export const loadMarketing: DemoRoom = async (db, { dates }) => {
  await db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    if ((await listFundsWithin(transaction, { distributorId: undefined })).length > 0) return;
    const [large, small] = demoDistributorPeople;
    const demo = {
      db: transaction,
      dates,
      brand: await viewerOf(transaction, demoProposer),
      second: await viewerOf(transaction, demoApprover),
      large: await viewerOf(transaction, large.email),
      small: await viewerOf(transaction, small.email),
    };
    await loadFunds(demo);
    await loadPlans(demo);
  });
};

async function viewerOf(db: Database, email: string): Promise<Viewer> {
  const person = await findPersonByEmail(db, email);
  const membership = person && (await findFirstMembership(db, person.id));
  if (!membership) throw new Error(`${email} is not in the database`);
  const { id: personId, name } = person;
  const { id: membershipId, role, distributorId } = membership;
  return { personId, name, email, role: role as Role, membershipId, distributorId, language: null };
}

import type { Database } from '#db/connect.ts';
import { countActionsSince } from '#db/queries/audit-events.ts';
import { accessDecisions, moneyDecisions } from './decisions.ts';

/** More people and actions than a reader looks through at once. */
const mostDecisions = 40;

/** Who took which decisions since an instant, how often and when last: those of money and those of access. */
export async function listDecisions(db: Database, since: string) {
  const asked = { since, limit: mostDecisions };
  return {
    money: await countActionsSince(db, { actions: moneyDecisions, ...asked }),
    access: await countActionsSince(db, { actions: accessDecisions, ...asked }),
  };
}

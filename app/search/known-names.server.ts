import type { Database } from '#db/connect.ts';
import { lastNumber } from '#db/queries/changes.ts';
import { type Called, listDistributorsCalled, listProductsCalled } from '#db/queries/search.ts';
import { type Comparable, comparable } from './fit.server.ts';

const readers = { distributors: listDistributorsCalled, products: listProductsCalled };
type Noun = keyof typeof readers;
type Known = { as: string; things: Comparable<Called>[] };

/**
 * What distributors or products are called: those inside a set of ids, or all. The names are kept as they are compared
 * until something is accepted or a day has passed: to read and fold some thousands anew for each question would hold up
 * everyone for a tenth of a second.
 */
export async function knownNames(
  db: Database,
  noun: Noun,
  { inside, today }: { inside: ReadonlySet<number> | undefined; today: string },
): Promise<Comparable<Called>[]> {
  const as = `${await lastNumber(db, 'change')} ${today}`;
  let kept = known[noun].get(db);
  if (kept?.as !== as) {
    kept = { as, things: (await readers[noun](db, { today })).map(comparable) };
    known[noun].set(db, kept);
  }
  return inside ? kept.things.filter(({ id }) => inside.has(id)) : kept.things;
}

const known: Record<Noun, WeakMap<Database, Known>> = { distributors: new WeakMap(), products: new WeakMap() };

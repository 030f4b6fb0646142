import { compare, type Ratio, zero } from '#app/money/index.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { sumOfSteps } from './rewards.ts';
import type { Standing } from './standings.ts';

/** What one programme of an exclusive group says of its distributors. */
export type GroupMember = { definition: Programme; standings: Standing[] };

/**
 * Of a group's programmes a distributor is paid only one: the others of those that have earned something are superseded,
 * with a step that names the one that is paid. What has earned nothing or less does not compete and is left as it is.
 */
export function keepOne(members: readonly GroupMember[]): GroupMember[] {
  if (members.length < 2) return [...members];
  const winners = new Map<string, Contender>();
  for (const { definition, standings } of members) {
    for (const { distributor, steps } of standings) {
      const contender = { definition, amount: sumOfSteps(steps) };
      const best = winners.get(distributor);
      if (isAboveZero(contender.amount) && (!best || isBetter(contender, best))) winners.set(distributor, contender);
    }
  }
  return members.map(({ definition, standings }) => ({
    definition,
    standings: standings.map((standing) => {
      const winner = winners.get(standing.distributor)?.definition.code;
      const isLost = winner !== undefined && winner !== definition.code && isAboveZero(sumOfSteps(standing.steps));
      return isLost ? supersede(standing, winner) : standing;
    }),
  }));
}

type Contender = { definition: Programme; amount: Ratio };

function isBetter(one: Contender, other: Contender): boolean {
  const { exclusive, code } = one.definition;
  const order = exclusive?.prefer === 'highest' ? compare(one.amount, other.amount) : 0;
  const ranks = (exclusive?.rank ?? 0) - (other.definition.exclusive?.rank ?? 0);
  return order > 0 || (order === 0 && (ranks < 0 || (ranks === 0 && code < other.definition.code)));
}

function supersede(standing: Standing, winner: string): Standing {
  const step = { kind: 'superseded', text: { programme: winner }, amount: zero };
  return { ...standing, outcome: 'superseded', steps: [step], freeUnits: zero };
}

function isAboveZero({ numerator }: Ratio): boolean {
  return numerator > 0n;
}

import { add, allocate, divide, ratio, roundRatio, zero } from '#app/money/index.ts';
import { inUnits, plainText } from '../programme/plain-text.ts';
import { partOfSteps } from './merge-steps.ts';
import { sumOfSteps } from './rewards.ts';
import type { Standing, StandingReader } from './standings.ts';

/** Free units have the decimals of quantities. */
const freeUnitDigits = 3;

/** The standings of the members of all groups, in the order of their codes. `members` are in that order. */
export function groupStandings(
  members: readonly number[],
  headOf: (distributor: number) => string,
  reader: StandingReader,
): Standing[] {
  const byHead = new Map<string, number[]>();
  for (const member of members) {
    const head = headOf(member);
    byHead.set(head, [...(byHead.get(head) ?? []), member]);
  }
  const standings = [...byHead].flatMap(([head, own]) => standingsOfGroup(head, own, reader));
  return standings.sort((a, b) => (a.distributor < b.distributor ? -1 : 1));
}

/** The members share the group's band and its amount, in proportion to their bases; each shows its own basis. */
function standingsOfGroup(head: string, members: readonly number[], reader: StandingReader): Standing[] {
  const whole = reader.standingOf(members);
  if (!whole) return [];
  const own = members.flatMap((member) => {
    const basis = reader.basisOf([member]);
    return basis ? [{ member, basis }] : [];
  });
  const bases = own.map(({ basis }) => basis);
  const sum = bases.reduce(add, zero);
  const amount = sumOfSteps(whole.steps);
  const freeUnits = allocate(roundRatio(inUnits(whole.freeUnits, freeUnitDigits), 'down'), bases);
  return own.map(({ member, basis }, index) => {
    const part = sum.numerator === 0n ? ratio(1n, BigInt(own.length)) : divide(basis, sum);
    const text = { basis: plainText(basis), of: plainText(sum) };
    return {
      ...whole,
      distributor: reader.codeOf(member),
      head,
      basis: plainText(basis),
      steps: partOfSteps(whole.steps, amount, { part, text }),
      freeUnits: ratio(freeUnits[index] ?? 0n, 10n ** BigInt(freeUnitDigits)),
      lineEarnings: () => reader.earningsOf(member),
    };
  });
}

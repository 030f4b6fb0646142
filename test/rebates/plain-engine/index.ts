import type { Day } from '#app/calendar/index.ts';
import type { CalculationInputs, Programme } from '#app/rebates/index.ts';
import { inputsOf, lineNames, requestOf, type World } from '../world.ts';
import { type Days, endingOn, termOf } from './days.ts';
import { type Deducted, standingsOf } from './earned.ts';
import { type Facts, factsOf, inOrder, type LineName } from './facts.ts';
import { nothing, total } from './fraction.ts';
import { type History, paidOn, startOf } from './history.ts';
import type { Asked } from './measures.ts';
import { type Calculated, holdTogether, type PlainResult, settle } from './settle.ts';

export type { LineName } from './facts.ts';
export type { PlainResult } from './settle.ts';

type Request = { from: Day; to: Day; term?: boolean };

/**
 * A second engine, slow and written straight from the text of the contract: rows, fractions and loops, no columns,
 * masks or buckets. It goes through the days of the request one by one and settles what ends on each.
 */
export function plainCalculate(
  inputs: CalculationInputs,
  request: Request,
  names?: readonly LineName[],
): PlainResult[] {
  const facts = factsOf(inputs, names);
  const year = facts.fiscalYear;
  const earliest = Math.min(request.from, ...facts.lines.map(({ day }) => day));
  if (request.term) {
    const rows = settleDays(
      facts,
      { from: earliest, to: lastTermEnd(facts) },
      startOf(facts.settled, { year, through: Number.POSITIVE_INFINITY }),
    );
    const codes = termProgrammes(facts).map(({ code }) => code);
    return rows.filter(({ period, programme }) => period === 'term' && codes.includes(programme));
  }
  // What was paid on lines before the first day is known; all else begins there.
  const before = startOf(facts.settled, { year, through: Number.POSITIVE_INFINITY });
  if (isAnyDeducted(facts)) settleDays(facts, { from: earliest, to: request.from - 1 }, before);
  return settleDays(facts, request, startOf(facts.settled, { year, through: request.to, paid: before.paid }));
}

/** The rows of a test's world. */
export function plainResults(world: World, from: string, to = from): PlainResult[] {
  return plainCalculate(inputsOf(world), requestOf(from, to, world.fiscalYear), lineNames(world));
}

function definitionsOf({ programmes }: Facts): Programme[] {
  return programmes.flatMap(({ versions }) => versions.map(({ definition }) => definition));
}

function termProgrammes(facts: Facts): Programme[] {
  return definitionsOf(facts).filter(({ period }) => period === 'term');
}

function lastTermEnd(facts: Facts): Day {
  return Math.max(...termProgrammes(facts).map((programme) => termOf(programme).to));
}

function isAnyDeducted(facts: Facts): boolean {
  return definitionsOf(facts).some(({ deducts = [] }) => deducts.length > 0);
}

function settleDays(facts: Facts, { from, to }: Days, history: History): PlainResult[] {
  const rows: PlainResult[] = [];
  const key = ({ period, programme, distributor }: PlainResult) => [period, programme, distributor];
  for (let day = from; day <= to; day++) {
    rows.push(...settleDay(facts, day, history).sort((a, b) => inOrder(key(a), key(b))));
  }
  return rows;
}

/** All programmes with a period that ends on the day, each after those that it deducts. */
function settleDay(facts: Facts, day: Day, history: History): PlainResult[] {
  const ending = facts.programmes.flatMap((programme) => endingOn(programme, day, facts.fiscalYear) ?? []);
  return inOrderOfDeduction(ending).flatMap((place) => {
    const calculated = place.map(({ definition, version, period }): Calculated => {
      const asked = { facts, programme: definition, period };
      return { asked, version, standings: standingsOf(asked, deductedBefore(asked, history)) };
    });
    return holdTogether(calculated).flatMap((one) => settle(one, history));
  });
}

type Ending = NonNullable<ReturnType<typeof endingOn>>;

/** The members of an exclusive group stand at one place; a place comes after all that its members deduct. */
function inOrderOfDeduction(ending: readonly Ending[]): Ending[][] {
  const nameOf = ({ code, exclusive }: Programme) => (exclusive ? `group ${exclusive.group}` : `code ${code}`);
  const waiting = new Map<string, Ending[]>();
  for (const one of [...ending].sort((a, b) => (a.definition.code < b.definition.code ? -1 : 1))) {
    const name = nameOf(one.definition);
    waiting.set(name, [...(waiting.get(name) ?? []), one]);
  }
  const places: Ending[][] = [];
  while (waiting.size > 0) {
    const codes = [...waiting.values()].flat().map(({ definition }) => definition.code);
    const free = [...waiting].find(([, members]) =>
      members.every(({ definition }) => !definition.deducts?.some((code) => codes.includes(code))),
    );
    if (!free) throw new Error('programmes deduct one another');
    waiting.delete(free[0]);
    places.push(free[1]);
  }
  return places;
}

function deductedBefore({ facts, programme, period }: Asked, history: History): Deducted {
  return (line) => {
    const code = facts.distributors[line.distributor]?.code ?? '';
    const asked = { index: line.index, day: line.day, code };
    return total((programme.deducts ?? []).map((one) => paidOn(history, one, asked, period.to) ?? nothing));
  };
}

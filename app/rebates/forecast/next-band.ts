import type { Day } from '#app/calendar/index.ts';
import { currencyDigits, divide, multiply, type Ratio, ratio, roundRatio, subtract } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { lineJudge } from '../lines/line-judge.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import type { OwnPeriod } from '../programme/own-periods.ts';
import { requirePlan, type VersionPlan } from '../reckoning/plan.ts';
import type { CalculationRow } from '../results.ts';
import { leastReaching } from './least-reaching.ts';
import { lineOf, type UsualGoods } from './usual-goods.ts';
import { type PossibleLine, withLines } from './with-lines.ts';

/** The calculation that a forecast repeats with further lines. */
export type Repeatable = {
  inputs: CalculationInputs;
  /** The rows of the distributor by such inputs: those of one programme, or of all. */
  rowsOf: (inputs: CalculationInputs, programme?: string) => CalculationRow[];
  /** What the distributor has bought, or sold on, in a year. */
  goods: readonly UsualGoods[];
};

/** The least further purchase, or sale, that reaches the next band of a row, and what the engine says of it. */
export type NextBand = {
  /** What is counted of it. */
  by: 'amount' | 'quantity';
  line: PossibleLine;
  /** When its goods had the price at which they are reckoned. */
  pricedOn: Day;
  /** All rows as they would be. */
  rows: CalculationRow[];
  /** Whether it earns nothing itself, but what is bought on top of it does. */
  isPaidOnTop: boolean;
};

/** Beyond this many steps nothing is promised. */
const mostSteps = 1e12;

/**
 * What reaches the next band at the least, in the goods that the distributor buys most of those that count, on the last day
 * on which they do. Undefined where there is no next band, where more goods do not evenly raise what picks it, where
 * nothing that counts was bought in a year, and where it is too late. Money is in minor units.
 */
export function forecastNextBand(repeatable: Repeatable, row: CalculationRow, today: Day): NextBand | undefined {
  const { inputs, rowsOf } = repeatable;
  const { next } = row;
  if (!next) return undefined;
  const { plan, period } = requirePlan(inputs, row);
  const by = plan.qualifier.kind.raisedBy;
  const chosen = by && chooseGoods(repeatable, { plan, period, today });
  if (!chosen) return undefined;
  const { goods, day } = chosen;
  const withSteps = (steps: number) => withLines(inputs, [lineOf(goods, { by, steps, day })]);
  const rowWith = (steps: number) => rowsOf(withSteps(steps), row.programme).find(isSameRow(row));
  const reaches = (then: CalculationRow | undefined) => (then?.band ?? -1) >= next.band;
  const guess = guessSteps(row, plan, { by, goods, currencies: inputs.currencies, rowWith });
  if (!guess || guess.steps > mostSteps) return undefined;
  let { steps } = guess;
  let rows = guess.isExact ? rowsOf(withSteps(steps)) : [];
  if (!reaches(rows.find(isSameRow(row)))) {
    steps = leastReaching((count) => reaches(rowWith(count)), steps) ?? 0;
    if (steps === 0) return undefined;
    rows = rowsOf(withSteps(steps));
  }
  const then = rows.find(isSameRow(row));
  const earnsNothing = (then?.entitlementMinor ?? 0) <= row.entitlementMinor;
  const onTop = earnsNothing ? rowWith(steps + stepsTried)?.entitlementMinor : undefined;
  return {
    by,
    line: lineOf(goods, { by, steps, day }),
    pricedOn: goods.pricedOn,
    rows,
    isPaidOnTop: onTop !== undefined && onTop > row.entitlementMinor,
  };
}

export function isSameRow(row: Pick<CalculationRow, 'programme' | 'period'>) {
  return ({ programme, period }: CalculationRow) => programme === row.programme && period === row.period;
}

type Place = { plan: VersionPlan; period: OwnPeriod; today: Day };

function chooseGoods({ inputs, goods }: Repeatable, place: Place): { goods: UsualGoods; day: Day } | undefined {
  const { period, today } = place;
  const first = Math.max(today, period.from);
  if (first > period.to) return undefined;
  const atEnd = mostBought(inputs, goods, period.to, place);
  if (atEnd) return { goods: atEnd, day: period.to };
  const now = mostBought(inputs, goods, first, place);
  if (!now) return undefined;
  const days = Array.from({ length: period.to - first + 1 }, (_, index) => first + index);
  const counts = countsOf(
    inputs,
    days.map((day) => lineOf(now, { by: 'quantity', steps: 1, day })),
    place,
  );
  return { goods: now, day: days[counts.findLastIndex(Boolean)] as Day };
}

/** The goods of which most is bought: of those that are paid on too, else of those that count for the band alone. */
function mostBought(inputs: CalculationInputs, goods: readonly UsualGoods[], day: Day, place: Place) {
  const lines = goods.map((one) => lineOf(one, { by: 'quantity', steps: 1, day }));
  const counts = countsOf(inputs, lines, place);
  const both = goods[counts.indexOf('both')];
  return both ?? goods[counts.indexOf('qualifier')];
}

function countsOf(inputs: CalculationInputs, lines: readonly PossibleLine[], { plan, period }: Place) {
  const judge = lineJudge(withLines(inputs, lines), plan, period);
  return lines.map((_, index) => judge(inputs.lines.count + index).countsFor);
}

type Guessing = {
  by: 'amount' | 'quantity';
  goods: UsualGoods;
  currencies: readonly string[];
  rowWith: (steps: number) => CalculationRow | undefined;
};

/** So many steps are tried where a step is not known to bring one step of what is measured. */
const stepsTried = 10_000;

/** How many steps lie between a row and its next band as far as its own figures tell, and whether they tell it exactly. */
function guessSteps(
  row: CalculationRow,
  { version, qualifier }: VersionPlan,
  { by, goods, currencies, rowWith }: Guessing,
): { steps: number; isExact: boolean } | undefined {
  const distance = ratioOfText(row.next?.distance ?? '0');
  const { currency, boundary } = version.definition;
  // What was converted may have more decimals than the distance tells.
  const isExact = boundary === 'lower' || currencies.length === 1;
  const count = (stepsAUnit: Ratio) => {
    const steps = multiply(distance, stepsAUnit);
    return boundary === 'lower' ? up(steps) : Number(roundRatio(steps, 'down')) + 1;
  };
  if (qualifier.kind.unit === 'quantity') return { steps: count(ratio(1000n, BigInt(goods.leastMilli))), isExact };
  if (qualifier.kind.unit === 'amount' && currencies[goods.currency] === currency) {
    return { steps: count(ratio(10n ** BigInt(currencyDigits(currency)))), isExact };
  }
  const tried = by === 'amount' ? stepsTried : stepsTried / 100;
  const measured = rowWith(tried)?.qualifier;
  if (!measured || row.qualifier === null) return undefined;
  const raised = subtract(ratioOfText(measured), ratioOfText(row.qualifier));
  if (raised.numerator <= 0n) return undefined;
  return { steps: count(divide(ratio(BigInt(tried)), raised)), isExact: false };
}

function up({ numerator, denominator }: Ratio): number {
  return Number(roundRatio(ratio(numerator + denominator - 1n, denominator), 'down'));
}

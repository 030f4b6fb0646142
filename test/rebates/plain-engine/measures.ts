import type { Programme } from '#app/rebates/index.ts';
import { countingLines, countsInBaseline, countsOnAnyDay, passes } from './counting.ts';
import { cutByTerm, isIn, type OwnPeriod, ownPeriodsIn, uncutDays, yearEarlier } from './days.ts';
import type { Facts, PlainLine } from './facts.ts';
import { by, type Fraction, fraction, hundred, isAbove, minus, nothing, number, times, total } from './fraction.ts';

export type Measure = Programme['basis'];

/** One programme in one of its periods. */
export type Asked = { facts: Facts; programme: Programme; period: OwnPeriod };

/** Of whom a measure is read: all lines of a unit, of whatever day and kind, and whose they are. */
export type Unit = {
  lines: readonly PlainLine[];
  distributors: readonly number[];
  /** Of a document, a line or a product: all lines of its distributor. */
  ofDistributor?: readonly PlainLine[];
};

type Kind = 'amount' | 'quantity';

/** What the measure says of the unit; undefined where it has no value. */
export function readMeasure(asked: Asked, measure: Measure, of: Unit): Fraction | undefined {
  const unit = isOfDistributor(measure) ? { ...of, lines: of.ofDistributor ?? of.lines } : of;
  const amounts = () => sumOf(asked, linesOf(asked, measure, unit), 'amount');
  const quantities = () => sumOf(asked, linesOf(asked, measure, unit), 'quantity');
  switch (measure.of) {
    case 'amount':
      return amounts();
    case 'quantity':
      return quantities();
    case 'growth-amount':
      return less(amounts(), baselineOf(asked, measure, unit, 'amount'));
    case 'growth-quantity':
      return less(quantities(), baselineOf(asked, measure, unit, 'quantity'));
    case 'growth-percent': {
      const baseline = baselineOf(asked, measure, unit, 'amount');
      return percent(less(amounts(), baseline), baseline);
    }
    case 'attainment-percent':
      return percent(amounts(), baselineOf(asked, measure, unit, 'amount'));
    case 'attainment-quantity-percent':
      return percent(quantities(), baselineOf(asked, measure, unit, 'quantity'));
    case 'share-percent': {
      const all = { ...measure, lines: asked.programme.basis.lines };
      return percent(amounts(), sumOf(asked, linesOf(asked, all, unit), 'amount'));
    }
    case 'distinct-products':
      return fraction(BigInt(productsBought(linesOf(asked, measure, unit))));
    case 'days-to-pay':
      return daysToPay(asked, linesOf(asked, measure, unit));
    case 'on-time-percent':
      return onTimePercent(asked, linesOf(asked, measure, unit));
    case 'certified-people':
      return fraction(BigInt(certifiedPeople(asked, measure, unit)));
    case 'score':
      return lowestScore(asked, measure, unit);
    case 'breaches':
      return fraction(BigInt(breachesOf(asked, measure, unit)));
    default:
      throw new Error(`there is no measure ${measure.of}`);
  }
}

/** Whether people enter it: where they have not, it fails its condition and reaches no step of a multiplier. */
export function isEntered({ of }: Measure): boolean {
  return of === 'score';
}

/** The last five measures of the contract are the distributor's, whatever the unit. */
function isOfDistributor({ of }: Measure): boolean {
  return ['days-to-pay', 'on-time-percent', 'certified-people', 'score', 'breaches'].includes(of);
}

/**
 * The lines that pass the measure's own filter in its window: of a share, those above the bar; of what is paid on time,
 * those that fall due in it; of the days to payment, those that were paid.
 */
export function linesOf(asked: Asked, measure: Measure, unit: Unit): PlainLine[] {
  const { facts, programme } = asked;
  const days = windowOf(asked, measure);
  if (measure.of === 'on-time-percent') {
    const due = unit.lines.filter((line) => line.due !== undefined && isIn(line.due, days));
    return due.filter((line) => countsOnAnyDay(facts, programme, line) && passes(measure.lines, line));
  }
  const lines = countingLines(facts, programme, unit.lines, { days, filter: measure.lines });
  return measure.of === 'days-to-pay' ? lines.filter(({ paid }) => paid.length > 0) : lines;
}

function windowOf({ facts, programme, period }: Asked, measure: Measure) {
  const over = measure.over ?? programme.accumulate;
  return cutByTerm(uncutDays(over, programme, period, facts.fiscalYear), programme);
}

/** The lines that make a row; what stands below the bar of a share alone makes none. */
export function linesThatCountFor(asked: Asked, measure: Measure, unit: Unit): PlainLine[] {
  if (['certified-people', 'score', 'breaches'].includes(measure.of)) return [];
  return linesOf(asked, measure, unit);
}

export function sumOf(
  { facts, programme }: Pick<Asked, 'facts' | 'programme'>,
  lines: readonly PlainLine[],
  kind: Kind,
): Fraction {
  return total(lines.map((line) => (kind === 'amount' ? amountIn(facts, programme, line) : line.quantity)));
}

/** What the measure's sum is held against; undefined where nobody has written it. */
export function baselineOf(asked: Asked, measure: Measure, unit: Unit, kind: Kind): Fraction | undefined {
  const { facts, programme, period } = asked;
  const days = uncutDays(measure.over ?? programme.accumulate, programme, period, facts.fiscalYear);
  const { baseline } = measure;
  if (baseline?.kind === 'fixed') return number(baseline.value);
  if (baseline?.kind === 'year-before') {
    const before = yearEarlier(days);
    const lines = unit.lines.filter(
      (line) => isIn(line.day, before) && countsInBaseline(programme, line) && passes(measure.lines, line),
    );
    return sumOf(asked, lines, kind);
  }
  if (baseline?.kind === 'target') {
    const periods = ownPeriodsIn(programme, cutByTerm(days, programme), facts.fiscalYear);
    const values = periods.flatMap(({ text }) =>
      unit.distributors.map((distributor) => {
        const row = facts.targets.find(
          (one) => one.distributor === distributor && one.name === baseline.name && one.period === text,
        );
        return row && number(row.value);
      }),
    );
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 || known.length < values.length ? undefined : total(known);
  }
  throw new Error(`${measure.of} needs a baseline`);
}

/** The line's amount in the currency of the programme, at the last rate on or before its date. */
function amountIn({ rates }: Facts, { code, currency }: Programme, line: PlainLine): Fraction {
  if (line.currency === undefined || line.currency === currency) return line.amount;
  let last: Facts['rates'][number] | undefined;
  for (const rate of rates) {
    if (rate.from !== line.currency || rate.to !== currency || rate.day > line.day) continue;
    if (!last || rate.day > last.day) last = rate;
  }
  if (!last) throw new NoRate(code, line);
  return times(line.amount, number(last.rate));
}

/** A line that counts is in a currency for which there is no rate. */
export class NoRate extends Error {
  constructor(code: string, line: PlainLine) {
    super(`${code}: line ${line.index} is in ${line.currency}, for which there is no rate`);
  }
}

function daysToPay({ facts, programme }: Asked, lines: readonly PlainLine[]): Fraction | undefined {
  const parts = lines.flatMap((line) =>
    line.paid.map(({ day, part }) => ({
      weight: times(amountIn(facts, programme, line), part),
      days: fraction(BigInt(day - line.day)),
    })),
  );
  const weight = total(parts.map((one) => one.weight));
  return isAbove(weight, nothing) ? by(total(parts.map((one) => times(one.weight, one.days))), weight) : undefined;
}

function onTimePercent(asked: Asked, lines: readonly PlainLine[]): Fraction | undefined {
  const { facts, programme } = asked;
  const inTime = lines.flatMap((line) =>
    line.paid
      .filter(({ day }) => day <= (line.due as number))
      .map(({ part }) => times(amountIn(facts, programme, line), part)),
  );
  return percent(total(inTime), sumOf(asked, lines, 'amount'));
}

/** The lowest score of the members for the calculated period; none where it was not entered for one of them. */
function lowestScore({ facts, period }: Asked, { name }: Measure, { distributors }: Unit): Fraction | undefined {
  const scores = distributors.map((distributor) => {
    const row = facts.scores.find(
      (one) => one.distributor === distributor && one.name === name && one.period === period.text,
    );
    return row && number(row.value);
  });
  return scores.reduce((lowest, score) => (lowest && score && isAbove(lowest, score) ? score : score && lowest));
}

function breachesOf(asked: Asked, measure: Measure, { distributors }: Unit): number {
  const days = windowOf(asked, measure);
  return asked.facts.breaches.filter(({ distributor, day }) => distributors.includes(distributor) && isIn(day, days))
    .length;
}

function productsBought(lines: readonly PlainLine[]): number {
  const skus = [...new Set(lines.map(({ sku }) => sku))];
  return skus.filter((sku) =>
    isAbove(total(lines.filter((line) => line.sku === sku).map(({ quantity }) => quantity)), nothing),
  ).length;
}

function certifiedPeople({ facts, period }: Asked, { course }: Measure, { distributors }: Unit): number {
  const valid = facts.certificates.filter(
    (one) =>
      distributors.includes(one.distributor) &&
      one.course === course &&
      isIn(period.to, { from: one.from, to: one.to ?? period.to }),
  );
  return new Set(valid.map(({ distributor, person }) => `${distributor} ${person}`)).size;
}

function less(value: Fraction, baseline: Fraction | undefined): Fraction | undefined {
  return baseline && minus(value, baseline);
}

/** A part of a whole in percent; without a value where the whole is missing, zero or negative. */
function percent(part: Fraction | undefined, all: Fraction | undefined): Fraction | undefined {
  return part && all && isAbove(all, nothing) ? times(by(part, all), hundred) : undefined;
}

import type { Programme } from '#app/rebates/index.ts';
import { countingLines, countsInBaseline, passes } from './counting.ts';
import { cutByTerm, isIn, type OwnPeriod, ownPeriodsIn, uncutDays, yearEarlier } from './days.ts';
import type { Facts, PlainLine } from './facts.ts';
import { by, type Fraction, fraction, hundred, isAbove, minus, nothing, number, times, total } from './fraction.ts';

export type Measure = Programme['basis'];

/** One programme in one of its periods. */
export type Asked = { facts: Facts; programme: Programme; period: OwnPeriod };

/** Of whom a measure is read: all lines of a unit, of whatever day and kind, and whose they are. */
export type Unit = { lines: readonly PlainLine[]; distributors: readonly number[] };

type Kind = 'amount' | 'quantity';

/** What the measure says of the unit; undefined where it has no value. */
export function readMeasure(asked: Asked, measure: Measure, unit: Unit): Fraction | undefined {
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
    case 'certified-people':
      return fraction(BigInt(certifiedPeople(asked, measure, unit)));
    default:
      throw new Error(`${measure.of} has no input yet`);
  }
}

/** The lines that pass the measure's own filter in its window: of a share, those above the bar. */
export function linesOf(asked: Asked, measure: Measure, unit: Unit): PlainLine[] {
  const { facts, programme, period } = asked;
  const over = measure.over ?? programme.accumulate;
  const days = cutByTerm(uncutDays(over, programme, period, facts.fiscalYear), programme);
  return countingLines(facts, programme, unit.lines, { days, filter: measure.lines });
}

/** The lines that make a row; what stands below the bar of a share alone makes none. */
export function linesThatCountFor(asked: Asked, measure: Measure, unit: Unit): PlainLine[] {
  if (measure.of === 'certified-people') return [];
  return linesOf(asked, measure, unit);
}

export function sumOf({ programme }: Pick<Asked, 'programme'>, lines: readonly PlainLine[], kind: Kind): Fraction {
  return total(lines.map((line) => (kind === 'amount' ? amountIn(programme, line) : line.quantity)));
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

function amountIn({ code, currency }: Programme, line: PlainLine): Fraction {
  if (line.currency !== undefined && line.currency !== currency) {
    throw new Error(`${code}: line ${line.index} is in ${line.currency}, and rates have no input yet`);
  }
  return line.amount;
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

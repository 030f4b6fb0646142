import { calendarYear, dayToText, type Period, parsePeriod, periodOfDay } from '#app/calendar/index.ts';
import {
  add,
  compare,
  currencyDigits,
  divide,
  multiply,
  parseDecimal,
  type Ratio,
  ratio,
  ratioOfDecimal,
  roundRatio,
  subtract,
  zero,
} from '#app/money/index.ts';
import type { Programme } from '#app/rebates/index.ts';
import { definition, type TestLine, type World } from './world.ts';

export type PlainRow = {
  period: string;
  programme: string;
  distributor: string;
  outcome: string;
  qualifier: Ratio;
  basis: Ratio;
  band: number | null;
  entitlementMinor: bigint;
  settledMinor: bigint;
  dueMinor: bigint;
};

type Filter = NonNullable<Programme['basis']['lines']>;
type Line = Required<Omit<TestLine, 'currency' | 'territory'>> & { territory: string | undefined };

/**
 * A second engine, slow and written straight from the text of the contract: it walks over row objects, compares dates
 * as text, and knows of no columns, masks or buckets. It covers what the first engine calculates.
 */
export function plainRows(world: World, fromPeriod: string, toPeriod: string): PlainRow[] {
  const rows: PlainRow[] = [];
  const settled = (world.settled ?? []).map((one) => ({ ...one, settledMinor: BigInt(one.settledMinor) }));
  const [first, last] = [requirePeriod(fromPeriod).firstDay, requirePeriod(toPeriod).lastDay];
  const programmes = world.programmes.map((json) => definition(json));
  for (let day = first; day <= last; day++) {
    const ending: PlainRow[] = [];
    for (const programme of programmes) {
      const period = ownPeriodEnding(programme, day);
      if (!period) continue;
      for (const distributor of distributorsOf(world)) {
        const row = rowOf(world, programme, period, distributor, settled);
        if (!row) continue;
        settled.push({ ...row, settledMinor: row.dueMinor });
        ending.push(row);
      }
    }
    const key = (row: PlainRow) => `${row.period}\n${row.programme}\n${row.distributor}`;
    rows.push(...ending.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  }
  return rows;
}

type Days = { text: string; from: string; to: string };

function ownPeriodEnding({ period, effective }: Programme, day: number): Days | undefined {
  if (period === 'term') return dayToText(day) === effective.to ? { text: 'term', ...effective } : undefined;
  const found = periodOfDay(day, period, calendarYear);
  const days = { text: found.text, from: dayToText(found.firstDay), to: dayToText(found.lastDay) };
  return found.lastDay === day && days.to >= effective.from && days.from <= effective.to ? days : undefined;
}

type Settled = { programme: string; distributor: string; period: string; settledMinor: bigint };

function rowOf(
  world: World,
  programme: Programme,
  period: Days,
  distributor: string,
  settled: readonly Settled[],
): PlainRow | undefined {
  if (!takesPart(world, programme, distributor, period.to)) return undefined;
  const { basis, qualifier = basis } = programme;
  const over = qualifier.over ?? programme.accumulate;
  if (typeof over !== 'string') throw new Error('a window of months is not written here');
  const basisFrom = windowFrom(programme.accumulate, programme, period);
  const counting = linesOf(world, distributor).filter((line) => countsFor(world, programme, line));
  const within = (from: string) => counting.filter(({ date }) => from <= date && date <= period.to);
  const basisLines = within(basisFrom).filter((line) => passes(world, basis.lines, line));
  const qualifierLines = within(windowFrom(over, programme, period)).filter((line) =>
    passes(world, qualifier.lines, line),
  );
  if (basisLines.length === 0 && qualifierLines.length === 0) return undefined;

  const [amount, quantity] = [sum(basisLines, 'amount'), sum(basisLines, 'quantity')];
  const measured = basis.of === 'amount' ? amount : quantity;
  const value = sum(qualifierLines, qualifier.of === 'amount' ? 'amount' : 'quantity');
  const reached = programme.bands.map(({ from }) => hasReached(from, value, programme.boundary)).lastIndexOf(true);
  const isMet = (programme.conditions ?? []).every((condition) => {
    if (condition.over !== undefined && typeof condition.over !== 'string') throw new Error('not written here');
    const lines = within(windowFrom(condition.over ?? programme.accumulate, programme, period)).filter((line) =>
      passes(world, condition.lines, line),
    );
    const read =
      condition.of === 'certified-people'
        ? ratio(certified(world, distributor, condition.course, period.to))
        : sum(lines, condition.of === 'amount' ? 'amount' : 'quantity');
    const isHighEnough = condition.atLeast === undefined || compare(read, number(condition.atLeast)) >= 0;
    return isHighEnough && (condition.below === undefined || compare(read, number(condition.below)) < 0);
  });
  const exact = reached < 0 || !isMet ? zero : paid(programme, reached, value, { amount, quantity, measured });
  const minor = multiply(exact, ratio(10n ** BigInt(currencyDigits(programme.currency))));
  const entitlementMinor = roundRatio(minor, programme.rounding);
  const settledMinor = settled
    .filter((one) => one.programme === programme.code && one.distributor === distributor)
    .filter(
      (one) =>
        one.period === period.text ||
        (programme.accumulate !== 'period' && endsWithin(one.period, basisFrom, period.to)),
    )
    .reduce((total, one) => total + one.settledMinor, 0n);
  return {
    period: period.text,
    programme: programme.code,
    distributor,
    outcome: reached < 0 ? 'below-first-band' : isMet ? 'earned' : 'condition-not-met',
    qualifier: value,
    basis: measured,
    band: reached < 0 ? null : reached,
    entitlementMinor,
    settledMinor,
    dueMinor: entitlementMinor - settledMinor,
  };
}

function certified(world: World, distributor: string, course: string | undefined, lastDay: string): bigint {
  const valid = (world.certificates ?? []).filter(
    (one) =>
      (one.distributor ?? 'D1') === distributor &&
      one.course === course &&
      one.from <= lastDay &&
      (one.to === undefined || lastDay <= one.to),
  );
  return BigInt(new Set(valid.map(({ person }) => person)).size);
}

function endsWithin(period: string, from: string, to: string): boolean {
  if (period === 'term') return false;
  const end = dayToText(requirePeriod(period).lastDay);
  return from <= end && end <= to;
}

function windowFrom(window: string, { effective }: Programme, period: Days): string {
  const start =
    window === 'period' ? period.from : window === 'year-to-date' ? `${period.to.slice(0, 4)}-01-01` : effective.from;
  return [start, effective.from].sort().at(-1) ?? start;
}

type Sums = { amount: Ratio; quantity: Ratio; measured: Ratio };

function paid({ bands, method }: Programme, reached: number, value: Ratio, sums: Sums): Ratio {
  return bands.reduce((total, { from }, index) => {
    if (method === 'all') return index === reached ? add(total, reward(bands[index], ratio(1n), sums)) : total;
    const part = share(from, bands[index + 1]?.from, value, index === reached);
    const isEntered = index <= reached;
    const rates = isEntered ? bands[index] : { ...bands[index], lumpSum: undefined };
    return add(total, reward(rates, part, sums));
  }, zero);
}

/** The part of the way from zero to the value that lies between two band edges. */
function share(from: string | undefined, to: string | undefined, value: Ratio, isReached: boolean): Ratio {
  if (compare(value, zero) === 0) return isReached ? ratio(1n) : zero;
  const clip = (edge: string | undefined, open: Ratio) => {
    if (edge === undefined) return open;
    const [low, high] = compare(value, zero) > 0 ? [zero, value] : [value, zero];
    const at = number(edge);
    return compare(at, low) < 0 ? low : compare(at, high) > 0 ? high : at;
  };
  const [low, high] = compare(value, zero) > 0 ? [zero, value] : [value, zero];
  return divide(subtract(clip(to, high), clip(from, low)), subtract(high, low));
}

function reward(band: Programme['bands'][number] = {}, part: Ratio, { amount, quantity, measured }: Sums): Ratio {
  const percent = multiply(multiply(amount, part), divide(number(band.percent ?? '0'), ratio(100n)));
  const perUnit = multiply(multiply(quantity, part), number(band.perUnit ?? '0'));
  const times =
    band.every === undefined
      ? ratio(1n)
      : count(divide(multiply(measured, part), number(band.every)), band.everyCounts);
  return add(add(percent, perUnit), multiply(number(band.lumpSum ?? '0'), times));
}

function count(times: Ratio, counts: string | undefined): Ratio {
  const size = compare(times, zero) < 0 ? subtract(zero, times) : times;
  let steps = 0n;
  while (compare(ratio(steps + 1n), size) <= 0) steps += 1n;
  if (counts === 'started' && compare(ratio(steps), size) < 0) steps += 1n;
  return ratio(compare(times, zero) < 0 ? -steps : steps);
}

function hasReached(from: string | undefined, value: Ratio, boundary: string): boolean {
  if (from === undefined) return true;
  return boundary === 'lower' ? compare(value, number(from)) >= 0 : compare(value, number(from)) > 0;
}

function takesPart(world: World, { distributors = {} }: Programme, code: string, lastDay: string): boolean {
  const grade = versionOn(
    (world.distributors ?? []).filter((one) => one.code === code),
    lastDay,
  )?.grade;
  if (distributors.codes && !distributors.codes.includes(code)) return false;
  if (distributors.except?.includes(code)) return false;
  return !distributors.grades || distributors.grades.includes(grade ?? '');
}

/** What holds for basis and qualifier alike: term, source, stage, and the distributor's territory on the day. */
function countsFor(world: World, { effective, source, stages, distributors = {} }: Programme, line: Line): boolean {
  if (line.date < effective.from || line.date > effective.to) return false;
  if (line.source !== source) return false;
  const own = versionOn(
    (world.distributors ?? []).filter(({ code }) => code === line.distributor),
    line.date,
  )?.territory;
  if (distributors.territories && !distributors.territories.includes(own ?? '')) return false;
  if (!stages) return true;
  const { productLine } = productOn(world, line);
  const rows = (world.stages ?? []).filter(
    (row) => (row.distributor ?? 'D1') === line.distributor && row.productLine === productLine,
  );
  const stage = rows.filter(({ from }) => from <= line.date).sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.stage;
  return stages.some((entry) => {
    if (typeof entry === 'string') return entry === stage;
    return entry.stage === stage && (entry.from ?? '') <= line.date && line.date <= (entry.to ?? '9999');
  });
}

function passes(world: World, filter: Filter | undefined, line: Line): boolean {
  if (!filter) return true;
  const { productLine, brand = '', category = '' } = productOn(world, line);
  const has = (list: readonly string[] | undefined, value: string) => !list || list.includes(value);
  return (
    has(filter.productLines, productLine) &&
    has(filter.brands, brand) &&
    has(filter.categories, category) &&
    has(filter.skus, line.sku) &&
    !filter.exceptSkus?.includes(line.sku) &&
    has(filter.territories, line.territory ?? '') &&
    has(filter.priceTypes, line.priceType) &&
    has(filter.kinds, line.kind)
  );
}

function linesOf(world: World, distributor: string): Line[] {
  return world.lines
    .map((line) => {
      const code = line.distributor ?? 'D1';
      const date = line.date ?? '2026-02-01';
      const own = versionOn(
        (world.distributors ?? []).filter((one) => one.code === code),
        date,
      )?.territory;
      return {
        date,
        distributor: code,
        sku: line.sku ?? 'S1',
        quantity: line.quantity ?? '1',
        amount: line.amount ?? '0',
        kind: line.kind ?? ('sale' as const),
        source: line.source ?? ('sell-in' as const),
        territory: line.territory ?? own,
        priceType: line.priceType ?? ('standard' as const),
      };
    })
    .filter((line) => line.distributor === distributor);
}

function productOn(world: World, { sku, date }: Line) {
  return (
    versionOn(
      (world.products ?? []).filter((one) => one.sku === sku),
      date,
    ) ?? { sku, productLine: sku }
  );
}

function versionOn<Row extends { from?: string }>(rows: readonly Row[], date: string): Row | undefined {
  return rows.filter(({ from }) => from === undefined || from <= date).at(-1) ?? rows[0];
}

function distributorsOf(world: World): string[] {
  return [...new Set(world.lines.map(({ distributor }) => distributor ?? 'D1'))].sort();
}

function sum(lines: readonly Line[], key: 'amount' | 'quantity'): Ratio {
  return lines.reduce((total, line) => add(total, number(line[key])), zero);
}

function number(text: string): Ratio {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`${text} is not a number`);
  return ratioOfDecimal(decimal);
}

function requirePeriod(text: string): Period {
  const period = parsePeriod(text, calendarYear);
  if (!period) throw new Error(`${text} is not a period`);
  return period;
}

import type { Programme } from '#app/rebates/index.ts';
import {
  by,
  type Fraction,
  floor,
  fraction,
  hundred,
  isAbove,
  isLess,
  isSame,
  larger,
  minus,
  nothing,
  number,
  plus,
  smaller,
  times,
  whole,
} from './fraction.ts';

type Band = Programme['bands'][number];

/** What is paid on: the amount and the quantity of the same lines, and which of them the basis measures. */
export type Basis = { amount: Fraction; quantity: Fraction; measured: Fraction };

export type Reward = { money: Fraction; freeUnits: Fraction };

type Rates = { percent: Fraction; perUnit: Fraction; lumpSum: Fraction; freeUnits: Fraction };

/** The index of the last `from` that the value has reached; −1 below the first. */
export function reachedIndex(
  bands: readonly { from?: string | undefined }[],
  value: Fraction,
  boundary: Programme['boundary'],
): number {
  let reached = -1;
  for (const [index, { from }] of bands.entries()) {
    const isReached =
      from === undefined || isAbove(value, number(from)) || (boundary === 'lower' && isSame(value, number(from)));
    if (isReached) reached = index;
  }
  return reached;
}

/** What the bands pay on a basis when the qualifier has this value. */
export function rewardOf(programme: Programme, qualifier: Fraction, basis: Basis): Reward {
  const { bands, method, boundary } = programme;
  const reached = reachedIndex(bands, qualifier, boundary);
  let money = nothing;
  let freeUnits = nothing;
  const pay = (index: number, part: Fraction, rates: Partial<Rates> = {}) => {
    const band = bands[index];
    if (!band) return;
    const paid = paidBy(band, part, basis, { ...ratesOf(band), ...rates });
    money = plus(money, paid.money);
    freeUnits = plus(freeUnits, paid.freeUnits);
  };
  if (reached < 0) return { money, freeUnits };
  for (const index of bands.keys()) {
    if (method === 'all' && index === reached) pay(index, whole);
    if (method === 'linear' && index === reached) pay(index, whole, ratesBetween(bands, index, qualifier));
    if (method === 'each-full' && index <= reached) pay(index, whole);
    if (method === 'each-capped' && index <= reached) {
      pay(index, index === reached ? whole : partUpToEnd(bands, index, qualifier));
    }
    if (method === 'marginal') {
      const once = index <= reached ? {} : { lumpSum: nothing, freeUnits: nothing };
      pay(index, partWithin(bands, index, qualifier, reached), once);
    }
  }
  return { money, freeUnits };
}

function ratesOf({ percent = '0', perUnit = '0', lumpSum = '0', freeUnits = '0' }: Band): Rates {
  return {
    percent: number(percent),
    perUnit: number(perUnit),
    lumpSum: number(lumpSum),
    freeUnits: number(freeUnits),
  };
}

/** What one band pays on a part of the basis. */
function paidBy({ every, everyCounts }: Band, part: Fraction, basis: Basis, rates: Rates): Reward {
  const count = every === undefined ? whole : stepsIn(by(times(basis.measured, part), number(every)), everyCounts);
  const onAmount = times(times(basis.amount, part), by(rates.percent, hundred));
  const onQuantity = times(times(basis.quantity, part), rates.perUnit);
  return {
    money: plus(plus(onAmount, onQuantity), times(rates.lumpSum, count)),
    freeUnits: times(rates.freeUnits, count),
  };
}

/** How many full or started steps; below zero as many as above, with a minus sign. */
function stepsIn(count: Fraction, everyCounts: Band['everyCounts']): Fraction {
  if (isLess(count, nothing)) return minus(nothing, stepsIn(minus(nothing, count), everyCounts));
  const full = fraction(floor(count));
  return everyCounts === 'started' && isLess(full, count) ? plus(full, whole) : full;
}

/** The share that a band's overlap with the stretch from zero to the qualifier has in that stretch. */
function partWithin(bands: readonly Band[], index: number, qualifier: Fraction, reached: number): Fraction {
  if (isSame(qualifier, nothing)) return index === reached ? whole : nothing;
  const [low, high] = [smaller(nothing, qualifier), larger(nothing, qualifier)];
  const [from, end] = [bands[index]?.from, bands[index + 1]?.from];
  const begins = from === undefined ? low : larger(low, number(from));
  const ends = end === undefined ? high : smaller(high, number(end));
  return isLess(begins, ends) ? by(minus(ends, begins), minus(high, low)) : nothing;
}

/** The band's end ÷ the qualifier, at most the whole. */
function partUpToEnd(bands: readonly Band[], index: number, qualifier: Fraction): Fraction {
  if (isSame(qualifier, nothing)) return whole;
  return smaller(whole, by(number(bands[index + 1]?.from ?? '0'), qualifier));
}

/** The rates on the straight line from a band's `from` to the next one's. */
function ratesBetween(bands: readonly Band[], index: number, qualifier: Fraction): Partial<Rates> {
  const [band, next] = [bands[index], bands[index + 1]];
  if (band?.from === undefined || next?.from === undefined) return {};
  const from = number(band.from);
  const way = by(minus(qualifier, from), minus(number(next.from), from));
  const [here, there] = [ratesOf(band), ratesOf(next)];
  const between = (a: Fraction, b: Fraction) => plus(a, times(minus(b, a), way));
  return {
    percent: between(here.percent, there.percent),
    perUnit: between(here.perUnit, there.perUnit),
    lumpSum: between(here.lumpSum, there.lumpSum),
  };
}

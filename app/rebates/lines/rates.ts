import type { Day } from '#app/calendar/index.ts';
import { currencyDigits, type Ratio, ratio } from '#app/money/index.ts';
import type { RateInput } from '../inputs.ts';
import { ratioOfText } from '../programme/decimal-text.ts';

/** What a minor unit of one currency is worth in whole units of another, exactly. */
export type Rate = { perMinor: Ratio };

export type RateFinder = (from: string, to: string, day: Day) => Rate | undefined;

/** Finds the last rate on or before a day, in the direction in which it stands. One rate is always the same object. */
export function rateFinder(rates: readonly RateInput[]): RateFinder {
  const byPair = new Map<string, (Rate & { day: Day })[]>();
  for (const { from, to, day, rate } of [...rates].sort((a, b) => a.day - b.day)) {
    const known = byPair.get(from + to) ?? [];
    byPair.set(from + to, known);
    const { numerator, denominator } = ratioOfText(rate);
    known.push({ day, perMinor: ratio(numerator, denominator * 10n ** BigInt(currencyDigits(from))) });
  }
  return (from, to, day) => lastOn(byPair.get(from + to) ?? [], day);
}

function lastOn<Dated extends { day: Day }>(ascending: readonly Dated[], day: Day): Dated | undefined {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as Dated).day <= day) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1];
}

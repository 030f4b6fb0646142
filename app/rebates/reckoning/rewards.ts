import { add, compare, divide, multiply, type Ratio, ratio, subtract, zero } from '#app/money/index.ts';
import type { LineSums } from '../measures/measure.ts';
import type { BandRates } from '../programme/bands.ts';
import { plainText } from '../programme/plain-text.ts';

/** A step whose amount is still exact, in whole units of the currency. */
export type ExactStep = { kind: string; text: Record<string, string>; amount: Ratio };

export function sumOfSteps(steps: readonly ExactStep[]): Ratio {
  return steps.reduce((sum, { amount }) => add(sum, amount), zero);
}

/** What one band pays on its part of the basis: steps of money, and goods counted in units. */
export type Reward = { steps: ExactStep[]; freeUnits: Ratio };

/**
 * The reward of a band on `share` of the basis. `measured` is the basis as its measure reads it, which `every` counts
 * in; `percent` is always of the amount and `perUnit` of the quantity of the same lines.
 */
export function rewardOf(band: number, rates: BandRates, share: Ratio, basis: LineSums, measured: Ratio): Reward {
  const { percent, perUnit, lumpSum, freeUnits, every, written } = rates;
  const steps: ExactStep[] = [];
  const named = (text: Record<string, string>) => ({ band: String(band), ...text });
  if (percent) {
    const amount = partOf(basis.amount, share);
    const text = named({ percent: written.percent ?? '', of: plainText(amount) });
    steps.push({ kind: 'percent', text, amount: multiply(amount, percent) });
  }
  if (perUnit) {
    const quantity = partOf(basis.quantity, share);
    const text = named({ perUnit: written.perUnit ?? '', of: plainText(quantity) });
    steps.push({ kind: 'per-unit', text, amount: multiply(quantity, perUnit) });
  }
  const times = every ? timesOf(partOf(measured, share), every, rates.everyCounts) : ratio(1n);
  if (lumpSum) {
    const counted = { every: written.every ?? '', counts: rates.everyCounts, times: plainText(times) };
    const text = named({ lumpSum: written.lumpSum ?? '', ...(every && counted) });
    steps.push({ kind: every ? 'lump-sum-every' : 'lump-sum', text, amount: multiply(lumpSum, times) });
  }
  return { steps, freeUnits: freeUnits ? multiply(freeUnits, times) : zero };
}

function partOf(whole: Ratio, share: Ratio): Ratio {
  return share.numerator === share.denominator ? whole : multiply(whole, share);
}

/** How many full (or started) `every` there are. A negative part counts the same steps with a minus sign. */
function timesOf(part: Ratio, every: Ratio, counts: 'full' | 'started'): Ratio {
  const times = divide(part, every);
  const full = ratio(times.numerator / times.denominator);
  const isFull = compare(times, full) === 0;
  if (counts === 'full' || isFull) return full;
  return subtract(full, ratio(times.numerator < 0n ? 1n : -1n));
}

import { decimalPlaces, unitsToText } from '../money/index.ts';
import type { ReadWarning } from './row-error.ts';

type Change = { units: bigint; scale: number };

/** Counts what `--round-amounts` changes, by currency; '' stands for amounts without one. */
export type RoundingSum = {
  add: (currency: string, change: Change) => void;
  warnings: () => ReadWarning[];
};

export function createRoundingSum(): RoundingSum {
  const sums = new Map<string, Change & { count: number }>();

  function add(currency: string, { units, scale }: Change): void {
    const sum = sums.get(currency) ?? { units: 0n, scale: 0, count: 0 };
    const common = Math.max(sum.scale, scale);
    const total = sum.units * 10n ** BigInt(common - sum.scale) + units * 10n ** BigInt(common - scale);
    sums.set(currency, { units: total, scale: common, count: sum.count + 1 });
  }

  return { add, warnings: () => [...sums].map(([currency, sum]) => warning(currency, sum)) };
}

function warning(currency: string, { units, scale, count }: Change & { count: number }): ReadWarning {
  const places = decimalPlaces({ units, scale });
  const sum = unitsToText(units / 10n ** BigInt(scale - places), places);
  const amounts = count === 1 ? '1 amount was rounded' : `${count} amounts were rounded`;
  const text = `${amounts}, in sum by ${sum}${currency ? ` ${currency}` : ''}`;
  return { code: 'rounded-amounts', text, detail: { count: String(count), sum, currency } };
}

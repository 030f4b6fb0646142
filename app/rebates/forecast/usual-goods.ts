import { type Day, type DayRange, isWithin } from '#app/calendar/index.ts';
import { multiply, type Ratio, ratio, roundRatio } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { readFlags } from '../lines/columns.ts';
import type { PossibleLine } from './with-lines.ts';

/** What a distributor buys, or sells on, at the price of the last time. */
export type UsualGoods = Omit<PossibleLine, 'day' | 'quantityMilli' | 'amountMinor'> & {
  /** Minor units of the currency for a thousandth of a unit. */
  price: Ratio;
  pricedOn: Day;
  /** The least that can be bought of it, in thousandths: a whole unit where only such were ever bought. */
  leastMilli: number;
};

/** The goods of a distributor's lines over these days, by how much was bought of them, most first; only in a known currency. */
export function usualGoods(inputs: CalculationInputs, distributor: number, days: DayRange): UsualGoods[] {
  const { lines } = inputs;
  const known = new Map<string, { goods: UsualGoods; amount: number }>();
  for (let at = 0; at < lines.count; at++) {
    const day = lines.day[at] as number;
    if (lines.distributor[at] !== distributor || !isWithin(day, days)) continue;
    const [quantity, amountMinor] = [lines.quantityMilli[at] as number, lines.amountMinor[at] as number];
    const flags = readFlags(lines.flags[at] as number);
    if (flags.isReturn || quantity <= 0 || amountMinor <= 0) continue;
    const columns = [lines.product, lines.territory, lines.currency];
    const [product, territory, currency] = columns.map((column) => column[at]) as [number, number, number];
    if (currency < 0) continue;
    const key = [product, territory, currency, lines.flags[at]].join(' ');
    const before = known.get(key);
    const isLatest = !before || day >= before.goods.pricedOn;
    const leastMilli = quantity % 1000 === 0 ? 1000 : 1;
    known.set(key, {
      amount: (before?.amount ?? 0) + amountMinor,
      goods: {
        ...flags,
        ...{ distributor, product, territory, currency },
        price: isLatest ? ratio(BigInt(amountMinor), BigInt(quantity)) : before.goods.price,
        pricedOn: isLatest ? day : before.goods.pricedOn,
        leastMilli: Math.min(leastMilli, before?.goods.leastMilli ?? leastMilli),
      },
    });
  }
  return [...known.values()].sort((a, b) => b.amount - a.amount).map(({ goods }) => goods);
}

/** So many of the least steps of goods in one line: of a minor unit of money, or of what can be bought of them. */
export function lineOf(
  { price, pricedOn: _, leastMilli, ...goods }: UsualGoods,
  { by, steps, day }: { by: 'amount' | 'quantity'; steps: number; day: Day },
): PossibleLine {
  const count = BigInt(steps);
  if (by === 'quantity') {
    const quantity = count * BigInt(leastMilli);
    return { ...goods, day, quantityMilli: Number(quantity), amountMinor: rounded(multiply(price, ratio(quantity))) };
  }
  // What a sum of money buys is rounded down to what can be bought, so that no more is promised than it brings.
  const bought = roundRatio(ratio(count * price.denominator, price.numerator * BigInt(leastMilli)), 'down');
  return { ...goods, day, amountMinor: steps, quantityMilli: Number(bought * BigInt(leastMilli)) };
}

function rounded(value: Ratio): number {
  return Number(roundRatio(value, 'half-up'));
}

import { type Day, type FiscalYear, isWithin, periodOfDay } from '#app/calendar/index.ts';
import { ratio, requireSafe, roundRatio } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { readFlags } from '../lines/columns.ts';
import type { PossibleLine } from './with-lines.ts';

/** The first day of a period, the last one of which all lines are known, and the last one of the period. */
export type Pace = { from: Day; through: Day; to: Day };

/**
 * What the rest of a period brings at the pace of the days that are known: of each kind of goods the same a day, returns
 * included, in one line at the end of each month. Amounts are rounded half-up to minor units, quantities to thousandths.
 */
export function paceLines(inputs: CalculationInputs, pace: Pace, fiscalYear: FiscalYear): PossibleLine[] {
  const elapsed = BigInt(pace.through - pace.from + 1);
  const parts = monthsLeft(pace, fiscalYear);
  return sumsByGoods(inputs, pace).flatMap(({ amountMinor, quantityMilli, ...goods }) =>
    parts.flatMap(({ day, days }) => {
      const part = (whole: number) => Number(roundRatio(ratio(BigInt(whole) * days, elapsed), 'half-up'));
      const line = { ...goods, day, amountMinor: part(amountMinor), quantityMilli: part(quantityMilli) };
      return line.amountMinor === 0 && line.quantityMilli === 0 ? [] : [line];
    }),
  );
}

function sumsByGoods({ lines }: CalculationInputs, { from, through }: Pace): Omit<PossibleLine, 'day'>[] {
  const sums = new Map<string, Omit<PossibleLine, 'day'>>();
  for (let at = 0; at < lines.count; at++) {
    if (!isWithin(lines.day[at] as number, { from, to: through })) continue;
    const columns = [lines.distributor, lines.product, lines.territory, lines.currency, lines.flags];
    const own = columns.map((column) => column[at] as number);
    const [distributor, product, territory, currency, flags] = own as [number, number, number, number, number];
    const before = sums.get(own.join(' '));
    sums.set(own.join(' '), {
      ...{ distributor, product, territory, currency },
      ...readFlags(flags),
      amountMinor: requireSafe((before?.amountMinor ?? 0) + (lines.amountMinor[at] as number), 'an amount'),
      quantityMilli: requireSafe((before?.quantityMilli ?? 0) + (lines.quantityMilli[at] as number), 'a quantity'),
    });
  }
  return [...sums.values()];
}

/** The last day of each month that is left of the period, and how many of its days are. */
function monthsLeft({ through, to }: Pace, fiscalYear: FiscalYear): { day: Day; days: bigint }[] {
  const parts: { day: Day; days: bigint }[] = [];
  for (let known = through; known < to; ) {
    const day = Math.min(periodOfDay(known + 1, 'month', fiscalYear).lastDay, to);
    parts.push({ day, days: BigInt(day - known) });
    known = day;
  }
  return parts;
}

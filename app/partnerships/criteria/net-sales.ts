import { z } from 'zod';
import { isWithin } from '#app/calendar/index.ts';
import { formatDecimal, sayIn } from '#app/i18n/index.ts';
import {
  amountToText,
  compare,
  currencyDigits,
  parseDecimal,
  ratio,
  ratioOfDecimal,
  sumSafe,
} from '#app/money/index.ts';
import { amountText, wholeFromOne } from '../field.ts';
import { defineCriterion, type FactLine, mostMonths, wholeMonthsBefore } from './criterion.ts';
import { criterionMessages as messages } from './messages.ts';

/** What was sold less what came back, in one currency; lines in another do not count. */
export const netSales = defineCriterion({
  name: 'net-sales',
  title: messages.netSales,
  unit: 'amount',
  schema: z.strictObject({
    atLeast: amountText,
    months: wholeFromOne.max(mostMonths),
    currency: z.string().length(3),
  }),
  fields: ({ currency }) => [
    { name: 'atLeast', kind: 'amount', label: messages.netSalesAtLeast, unit: currency },
    { name: 'months', kind: 'whole', label: messages.monthsRead, hint: messages.wholeMonthsHint, initial: '12' },
    { name: 'currency', kind: 'given', label: messages.netSales, initial: currency },
  ],
  rule: ({ atLeast, months, currency }, language) =>
    sayIn(messages, language)('netSalesRule', {
      amount: `${formatDecimal(atLeast, language)} ${currency}`,
      count: months,
    }),
  measure: ({ atLeast, months, currency }, { today, lines }) => {
    const window = wholeMonthsBefore(today, months);
    const minor = netMinor(lines, { ...window, currency });
    const sold = ratio(BigInt(minor), 10n ** BigInt(currencyDigits(currency)));
    return {
      value: amountToText(minor, currency),
      threshold: atLeast,
      isMet: compare(sold, ratioOfDecimal(parseDecimal(atLeast) ?? { units: 0n, scale: 0 })) >= 0,
      window,
    };
  },
});

/** The sum of the lines of some days in one currency, in minor units. */
export function netMinor(
  lines: readonly FactLine[],
  { from, to, currency }: { from: number; to: number; currency: string },
): number {
  const counting = lines.filter((line) => isWithin(line.day, { from, to }) && line.currency === currency);
  return sumSafe(
    counting.map(({ amountMinor }) => amountMinor),
    'the net sales of a partnership',
  );
}

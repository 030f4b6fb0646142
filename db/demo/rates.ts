import { dayToText } from '#app/calendar/index.ts';
import { chinaCurrency, yuanPerDollarTenths } from './china/products.ts';
import { toCsv } from './csv.ts';
import type { DemoDates } from './dates.ts';
import { demoCurrency } from './sales.ts';

/** `rates.csv`: the invented rate of the price list, from the first day of the data on, in both directions. */
export function ratesFile({ firstDay }: DemoDates): string {
  const date = dayToText(firstDay);
  const yuan = yuanPerDollarTenths / 10;
  return toCsv(
    ['date', 'from', 'to', 'rate'],
    [
      [date, demoCurrency, chinaCurrency, String(yuan)],
      [date, chinaCurrency, demoCurrency, (1 / yuan).toFixed(6)],
    ],
  );
}

import { addMonths, type Day, dayToText, requireDay } from '#app/calendar/index.ts';
import { amountToText, readUnits, unitsToText } from '#app/money/index.ts';
import { toCsv } from './csv.ts';
import type { DemoDates } from './dates.ts';
import { onceEach } from './once-each.ts';
import type { SourceLine } from './source.ts';

/** A sales line of the demonstration: moved to its month, and its amount rounded to cents. A return is below zero. */
export type DemoLine = {
  day: Day;
  document: string;
  line: string;
  distributor: string;
  sku: string;
  quantity: string;
  netAmountMinor: number;
  currency: string;
  priceType: string;
  /** The line that a return takes back; empty for others. */
  reference: string;
};

export type DemoLines = {
  lines: DemoLine[];
  /** What the rounding of the amounts changed in sum, as exact decimal text in USD. */
  roundedBy: string;
};

export const demoCurrency = 'USD';
const cents = 2;
const sourceDigits = 4;
export const termOfPaymentDays = 30;

/** Moves every line by whole months (clipped to the month's end) and rounds its amount half-up to cents. */
export function demoLines(source: readonly SourceLine[], { months }: DemoDates): DemoLines {
  const dayOfSource = onceEach((date: string) => addMonths(requireDay(date), months));
  const amountOfSource = onceEach(roundToCents);
  let roundedBy = 0n;
  const lines = source.map((line) => {
    const amount = amountOfSource(line.netAmount);
    roundedBy += amount.roundedBy;
    return {
      day: dayOfSource(line.date),
      document: line.document,
      line: line.line,
      distributor: line.distributor,
      sku: line.sku,
      quantity: line.quantity,
      netAmountMinor: amount.minor,
      currency: demoCurrency,
      priceType: line.priceType,
      reference: '',
    };
  });
  return { lines, roundedBy: unitsToText(roundedBy, sourceDigits) };
}

/** Half-up; `roundedBy` is in ten-thousandths. */
export function roundToCents(amount: string): { minor: number; roundedBy: bigint } {
  const read = readUnits(amount, cents, { round: true });
  if (read.kind !== 'read') throw new Error(`${amount} is not an amount`);
  const { units = 0n, scale = sourceDigits } = read.roundedBy ?? {};
  return { minor: read.units, roundedBy: units * 10n ** BigInt(sourceDigits - scale) };
}

/** `sales.csv`. Every line is a sale to the distributor, due 30 days after its date, or what it returned. */
export function salesFile(lines: readonly DemoLine[]): string {
  const columns = [
    'document',
    'line',
    'date',
    'distributor',
    'sku',
    'quantity',
    'net_amount',
    'currency',
    'kind',
    'source',
    'price_type',
    'due_date',
    'reference',
  ];
  const dateOf = onceEach(dayToText);
  const rows = lines.map((line) => [
    line.document,
    line.line,
    dateOf(line.day),
    line.distributor,
    line.sku,
    line.quantity,
    amountToText(line.netAmountMinor, line.currency),
    line.currency,
    line.netAmountMinor < 0 ? 'return' : 'sale',
    'sell-in',
    line.priceType || 'standard',
    dateOf(line.day + termOfPaymentDays),
    line.reference,
  ]);
  return toCsv(columns, rows);
}

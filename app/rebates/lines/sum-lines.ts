import type { DayRange } from '#app/calendar/index.ts';
import { BeyondExactError, largestSum, type Ratio, requireSafe, zero } from '#app/money/index.ts';
import type { CalculationInputs, SalesColumns } from '../inputs.ts';
import { partnershipsOf, stageOn, stages } from '../programme/stages.ts';
import { rowOn } from '../programme/version-table.ts';
import { type ConvertedSums, convertedSums } from './converted-sums.ts';
import { dayBuckets } from './day-buckets.ts';
import { type LineList, lineList } from './line-list.ts';
import { lineAmounts } from './line-rates.ts';
import type { LineSum } from './line-sum.ts';
import { type LineTables, lineTables, unitFactors } from './line-tables.ts';
import { noPayments, type PaymentLines, type PaymentSums, paymentLines } from './payment-sums.ts';
import { type ProductSums, productSums } from './product-sums.ts';
import { type RateFinder, rateFinder } from './rates.ts';

/** Units of the line sums: amounts in minor units × `factor`, quantities in thousandths. */
export type RawSums = { amount: number; quantityMilli: number; lines: number };

/** A line that would count, but whose amount is in another currency than the programme pays in and has no rate. */
export type ForeignLine = { currency: string; lineIndex: number };

export type LineTotals = {
  /** Reads what the lines of each distributor sum to over days that are one of the sum's windows. */
  totalOver: (sum: number, window: DayRange) => (distributor: number) => RawSums;
  /** Counts the products with a positive net quantity of distributors together, for a sum that counts products. */
  productsOver: (sum: number, window: DayRange) => (distributors: readonly number[]) => number;
  /** Reads what lines in other currencies come to, in whole units of the programme's; undefined where there are none. */
  convertedOver: (sum: number, window: DayRange) => ((distributors: readonly number[]) => Ratio) | undefined;
  /** Reads what was paid of distributors' lines, for a sum that reads payments. */
  paymentsOver: (sum: number, window: DayRange) => (distributors: readonly number[]) => PaymentSums;
  /** The lines of each distributor, in the order that decides ties, for a sum that lists its lines. */
  linesOver: (sum: number, window: DayRange) => (distributor: number) => number[];
  /** What one line brings to a sum in whole units of the programme's currency; nothing to one that asks for no amounts. */
  amountOf: (sum: number) => (line: number) => Ratio;
  /** For each sum, in how many units of `RawSums.amount` a minor unit of the programme's currency is held. */
  factors: Float64Array;
  /** For each sum, the first line in a foreign currency that would count and has no rate. */
  foreign: (ForeignLine | undefined)[];
};

/**
 * Sums the lines for all programmes in one pass over the columns. Sums are whole numbers and exact; a
 * BeyondExactError is thrown as soon as one leaves ±9e15.
 */
export function sumLines(inputs: CalculationInputs, sums: readonly LineSum[]): LineTotals {
  const { lines } = inputs;
  const days = daysOf(lines);
  const tables = lineTables(inputs, sums, days);
  const factors = unitFactors(inputs, sums, hasLinesWithoutCurrency(lines, tables));
  const buckets = dayBuckets(sums, days);
  const totals = new Float64Array(inputs.distributors.length * buckets.count * figures);
  const foreign: (ForeignLine | undefined)[] = sums.map(() => undefined);
  const products = sums.map(({ countsProducts }) => (countsProducts ? productSums() : undefined));
  const converted = new Map<number, ConvertedSums>();
  const payments = sums.map((sum) => sum.payments && paymentLines(inputs, sum));
  const bucketCount = buckets.count;
  const rateOn = rateFinder(inputs.rates);
  const lists = sums.map(({ listsLines }) => (listsLines ? lineList(lines) : undefined));
  const held = { totals, products, converted, payments, lists, foreign };
  addLines(inputs, { sums, tables, factors, bucketOfDay: buckets.ofDay, bucketCount, rateOn, ...held });
  const totalOver: LineTotals['totalOver'] = (sum, window) => {
    const parts = buckets.within(sum, window);
    return (distributor) => totalOf(totals, distributor * buckets.count, parts);
  };
  const cellsOf = (sum: number, window: DayRange) => {
    const parts = buckets.within(sum, window);
    return (distributors: readonly number[]) =>
      distributors.flatMap((distributor) => parts.map((part) => distributor * bucketCount + part));
  };
  const productsOver: LineTotals['productsOver'] = (sum, window) => {
    const cells = cellsOf(sum, window);
    return (distributors) => products[sum]?.countPositive(cells(distributors)) ?? 0;
  };
  const convertedOver: LineTotals['convertedOver'] = (sum, window) => {
    const sums = converted.get(sum);
    if (!sums) return undefined;
    const cells = cellsOf(sum, window);
    return (distributors) => sums.total(cells(distributors));
  };
  const paymentsOver: LineTotals['paymentsOver'] = (sum, window) => payments[sum]?.over(window) ?? (() => noPayments);
  const linesOver: LineTotals['linesOver'] = (sum, window) => {
    const paid = payments[sum];
    if (paid) return paid.linesOver(window);
    const list = lists[sum];
    if (!list) throw new Error('the lines of this sum are not listed');
    return (distributor) => list.within(distributor, window);
  };
  const amountOf: LineTotals['amountOf'] = (sum) => {
    const { definition, usesAmounts } = sums[sum] as LineSum;
    return usesAmounts ? lineAmounts(inputs, definition.currency) : () => zero;
  };
  return { totalOver, productsOver, convertedOver, paymentsOver, linesOver, amountOf, factors, foreign };
}

/** An amount, a quantity and a number of lines stand beside each other for each distributor and bucket. */
const figures = 3;

type Pass = {
  sums: readonly LineSum[];
  tables: LineTables;
  factors: Float64Array;
  bucketOfDay: Int32Array;
  bucketCount: number;
  rateOn: RateFinder;
  totals: Float64Array;
  products: (ProductSums | undefined)[];
  /** By the sum, for those that have lines in other currencies. */
  converted: Map<number, ConvertedSums>;
  payments: (PaymentLines | undefined)[];
  lists: (LineList | undefined)[];
  foreign: (ForeignLine | undefined)[];
};

function addLines(inputs: CalculationInputs, pass: Pass): void {
  const { lines } = inputs;
  const { tables, factors, bucketOfDay, bucketCount, totals, products: productsOf, payments, lists } = pass;
  const { words, products, distributors, productMask, distributorMask, flagMask, dayMask } = tables;
  const { territoryMask, territoryOfDistributor, currencyMask, currencyOfDistributor } = tables;
  const sumCount = pass.sums.length;
  const stateOf = stateFinder(inputs, pass);
  for (let line = 0; line < lines.count; line++) {
    const day = lines.day[line] as number;
    const distributor = lines.distributor[line] as number;
    const productRow = rowOn(products, lines.product[line] as number, day);
    const distributorRow = rowOn(distributors, distributor, day);
    const territory = lines.territory[line] as number;
    const territoryRow = territory < 0 ? (territoryOfDistributor[distributorRow] as number) : territory + 1;
    const currency = lines.currency[line] as number;
    const currencyRow = currency < 0 ? (currencyOfDistributor[distributorRow] as number) : currency + 1;
    const dayIndex = day - tables.firstDay;
    const dayRow = dayIndex * states + stateOf(distributor, productRow, day);
    const flags = lines.flags[line] as number;
    const amount = lines.amountMinor[line] as number;
    const quantity = lines.quantityMilli[line] as number;
    for (let word = 0; word < words; word++) {
      let bits =
        (productMask[productRow * words + word] as number) &
        (distributorMask[distributorRow * words + word] as number) &
        (flagMask[flags * words + word] as number) &
        (territoryMask[territoryRow * words + word] as number) &
        (dayMask[dayRow * words + word] as number);
      const known = currencyMask[currencyRow * words + word] as number;
      if ((bits & ~known) !== 0) {
        addForeign(inputs, pass, line, tables.currencies[currencyRow - 1] ?? '', { word, bits: bits & ~known });
        bits &= known;
      }
      while (bits !== 0) {
        const sum = word * 32 + 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const paid = payments[sum];
        if (paid) {
          if (paid.isWithinWindows(line)) paid.add(distributor, line);
          continue;
        }
        const cell = distributor * bucketCount + (bucketOfDay[dayIndex * sumCount + sum] as number);
        const at = cell * figures;
        const held = currencyRow === 0 ? amount : amount * (factors[sum] as number);
        const amountSum = (totals[at] as number) + held;
        const quantitySum = (totals[at + 1] as number) + quantity;
        if (!(Math.abs(amountSum) <= largestSum && Math.abs(quantitySum) <= largestSum))
          tooLarge(inputs, pass, sum, distributor);
        totals[at] = amountSum;
        totals[at + 1] = quantitySum;
        totals[at + 2] = (totals[at + 2] as number) + 1;
        productsOf[sum]?.add(cell, lines.product[line] as number, quantity);
        lists[sum]?.add(line);
      }
    }
  }
}

/** No stage and the three stages: the rows that a day has in the mask of days. */
const states = stages.length + 1;

function stateFinder(inputs: CalculationInputs, { sums, tables }: Pass) {
  if (sums.every(({ definition }) => definition.stages === undefined)) return () => 0;
  const partnerships = partnershipsOf(inputs.stages);
  const byProductRow = tables.products.rows.map(({ productLine }) => partnerships.get(productLine));
  return (distributor: number, productRow: number, day: number) => {
    const stage = stageOn(byProductRow[productRow]?.[distributor], day);
    return stage ? stages.indexOf(stage) + 1 : 0;
  };
}

/** Adds a line in another currency to the sums of these bits at the rate of its day, or notes that there is none. */
function addForeign(
  { lines }: CalculationInputs,
  pass: Pass,
  line: number,
  currency: string,
  { word, bits }: { word: number; bits: number },
): void {
  const [day, distributor] = [lines.day[line] as number, lines.distributor[line] as number];
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const sum = word * 32 + 31 - Math.clz32(rest & -rest);
    const paid = pass.payments[sum];
    if (paid && !paid.isWithinWindows(line)) continue;
    const rate = pass.rateOn(currency, (pass.sums[sum] as LineSum).definition.currency, day);
    if (!rate) {
      pass.foreign[sum] ??= { currency, lineIndex: line };
      continue;
    }
    if (paid) {
      paid.add(distributor, line);
      continue;
    }
    const at = (day - pass.tables.firstDay) * pass.sums.length + sum;
    const cell = distributor * pass.bucketCount + (pass.bucketOfDay[at] as number);
    const converted = pass.converted.get(sum) ?? convertedSums();
    pass.converted.set(sum, converted);
    converted.add(cell, rate, lines.amountMinor[line] as number);
    const [quantity, count] = [cell * figures + 1, cell * figures + 2];
    pass.totals[quantity] = requireSafe(
      (pass.totals[quantity] as number) + (lines.quantityMilli[line] as number),
      'the quantity of a window',
    );
    pass.totals[count] = (pass.totals[count] as number) + 1;
    pass.products[sum]?.add(cell, lines.product[line] as number, lines.quantityMilli[line] as number);
    pass.lists[sum]?.add(line);
  }
}

function tooLarge(inputs: CalculationInputs, { sums }: Pass, sum: number, distributor: number): never {
  const [programme, code] = [sums[sum]?.definition.code, inputs.distributors[distributor]?.code];
  throw new BeyondExactError(
    `${programme} sums the lines of ${code} beyond 9,000,000,000,000,000, which cannot be held exactly`,
  );
}

function totalOf(totals: Float64Array, base: number, buckets: readonly number[]): RawSums {
  const sums: RawSums = { amount: 0, quantityMilli: 0, lines: 0 };
  for (const bucket of buckets) {
    const at = (base + bucket) * figures;
    sums.amount = requireSafe(sums.amount + (totals[at] as number), 'the amount of a window');
    sums.quantityMilli = requireSafe(sums.quantityMilli + (totals[at + 1] as number), 'the quantity of a window');
    sums.lines += totals[at + 2] as number;
  }
  return sums;
}

function daysOf({ count, day }: SalesColumns): DayRange {
  let [from, to] = [Infinity, -Infinity];
  for (let line = 0; line < count; line++) {
    const at = day[line] as number;
    if (at < from) from = at;
    if (at > to) to = at;
  }
  return count === 0 ? { from: 0, to: -1 } : { from, to };
}

function hasLinesWithoutCurrency({ count, currency, distributor, day }: SalesColumns, tables: LineTables): boolean {
  for (let line = 0; line < count; line++) {
    if ((currency[line] as number) >= 0) continue;
    const row = rowOn(tables.distributors, distributor[line] as number, day[line] as number);
    if (tables.currencyOfDistributor[row] === 0) return true;
  }
  return false;
}

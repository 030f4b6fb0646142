import { type Day, type DayRange, isWithin } from '#app/calendar/index.ts';
import { currencyDigits } from '#app/money/index.ts';
import {
  always,
  type CalculationInputs,
  type DistributorVersion,
  type ProductVersion,
  priceTypeShift,
  priceTypes,
} from '../inputs.ts';
import { lineTest } from '../programme/line-filter.ts';
import { stages, stageTest } from '../programme/stages.ts';
import { type VersionTable, versionTable } from '../programme/version-table.ts';
import { readFlags } from './columns.ts';
import { allDefinitions, digitsWithoutCurrency, type LineSum, takesPartBefore } from './line-sum.ts';

/**
 * A bit for each sum, in words of 32: a line feeds the sums whose bits all the masks of its parts have. The masks are
 * made once, so that the pass over the lines asks no question twice.
 */
export type LineTables = {
  words: number;
  products: VersionTable<ProductVersion>;
  distributors: VersionTable<DistributorVersion>;
  productMask: Int32Array;
  distributorMask: Int32Array;
  flagMask: Int32Array;
  /** Row 0 is no territory, row n + 1 the territory n. */
  territoryMask: Int32Array;
  /** For each row of `distributors`, the row of `territoryMask`. */
  territoryOfDistributor: Int32Array;
  /** Row 0 is no currency, which is the programme's own; row n + 1 the currency n. */
  currencyMask: Int32Array;
  currencyOfDistributor: Int32Array;
  currencies: string[];
  /** A row for each day and stage: (day − firstDay) × 4 + stage, where stage 0 is none. */
  dayMask: Int32Array;
  firstDay: Day;
  days: number;
};

/** Makes the masks for lines whose days lie in `days`. */
export function lineTables(inputs: CalculationInputs, sums: readonly LineSum[], days: DayRange): LineTables {
  const words = Math.ceil(sums.length / 32);
  const tests = sums.map(({ filter }) => lineTest(filter));
  const products = versionTable(inputs.products, { from: always, productLine: '' });
  const distributors = versionTable<DistributorVersion>(inputs.distributors, { from: always });
  const territories = withOthers(inputs.territories, distributors.rows, ({ territory }) => territory);
  const currencies = withOthers(inputs.currencies, distributors.rows, ({ currency }) => currency);
  const mask = <Row>(rows: readonly Row[], passes: (row: Row, sum: number, index: number) => boolean) =>
    maskRows(rows, sums.length, words, passes);
  return {
    words,
    products,
    distributors,
    productMask: mask(products.rows, (row, sum, index) =>
      test(tests, sum).product(inputs.products[products.itemOfRow[index] as number]?.sku ?? '', row),
    ),
    distributorMask: mask(distributors.rows, ({ territory }, sum, index) => {
      const code = inputs.distributors[distributors.itemOfRow[index] as number]?.code ?? '';
      const { definition, isBaseline } = sums[sum] as LineSum;
      return isBaseline || takesPartBefore(definition, code, territory);
    }),
    flagMask: mask([...Array(priceTypes.length << priceTypeShift).keys()], (flags, sum) => {
      const { isSellOut, isReturn, priceType } = readFlags(flags);
      const source = isSellOut ? 'sell-out' : 'sell-in';
      const asked = test(tests, sum);
      return (sums[sum] as LineSum).definition.source === source && asked.kind(isReturn) && asked.priceType(priceType);
    }),
    territoryMask: mask([undefined, ...territories], (territory, sum) => test(tests, sum).territory(territory)),
    territoryOfDistributor: rowsOf(distributors.rows, territories, ({ territory }) => territory),
    currencyMask: mask([undefined, ...currencies], (currency, sum) => {
      const { definition, usesAmounts } = sums[sum] as LineSum;
      return !usesAmounts || currency === undefined || currency === definition.currency;
    }),
    currencyOfDistributor: rowsOf(distributors.rows, currencies, ({ currency }) => currency),
    currencies,
    dayMask: dayMask(sums, days, words),
    firstDay: days.from,
    days: days.to - days.from + 1,
  };
}

/**
 * How much a minor unit of each sum's currency is in the units that the sum is held in. It is 1 but where there are
 * lines without a currency, whose amounts have the decimals of the finest currency of all programmes.
 */
export function unitFactors(
  inputs: CalculationInputs,
  sums: readonly LineSum[],
  hasLinesWithoutCurrency: boolean,
): Float64Array {
  const digits = hasLinesWithoutCurrency ? digitsWithoutCurrency(allDefinitions(inputs)) : 0;
  return Float64Array.from(sums, ({ definition }) => 10 ** Math.max(0, digits - currencyDigits(definition.currency)));
}

function test(tests: readonly ReturnType<typeof lineTest>[], sum: number): ReturnType<typeof lineTest> {
  return tests[sum] as ReturnType<typeof lineTest>;
}

function maskRows<Row>(
  rows: readonly Row[],
  sumCount: number,
  words: number,
  passes: (row: Row, sum: number, index: number) => boolean,
): Int32Array {
  const masks = new Int32Array(rows.length * words);
  rows.forEach((row, index) => {
    for (let sum = 0; sum < sumCount; sum++) {
      if (passes(row, sum, index)) setBit(masks, index * words, sum);
    }
  });
  return masks;
}

function dayMask(sums: readonly LineSum[], { from, to }: DayRange, words: number): Int32Array {
  const states = [undefined, ...stages];
  const masks = new Int32Array(Math.max(0, to - from + 1) * states.length * words);
  sums.forEach(({ definition, windows, isBaseline, payments }, sum) => {
    const counts = stageTest(isBaseline ? undefined : definition.stages);
    for (let day = from; day <= to; day++) {
      // What is read by the day on which it falls due may have any date.
      if (payments !== 'due' && !windows.some((window) => isWithin(day, window))) continue;
      states.forEach((stage, state) => {
        if (counts(stage, day)) setBit(masks, ((day - from) * states.length + state) * words, sum);
      });
    }
  });
  return masks;
}

function setBit(masks: Int32Array, at: number, sum: number): void {
  const word = at + (sum >> 5);
  masks[word] = (masks[word] as number) | (1 << (sum & 31));
}

/** The listed names and those that only the rows name, at the end. */
function withOthers<Row>(
  names: readonly string[],
  rows: readonly Row[],
  nameOf: (row: Row) => string | undefined,
): string[] {
  const others = new Set(rows.flatMap((row) => nameOf(row) || []));
  for (const name of names) others.delete(name);
  return [...names, ...others];
}

function rowsOf<Row>(
  rows: readonly Row[],
  names: readonly string[],
  nameOf: (row: Row) => string | undefined,
): Int32Array {
  const positions = new Map(names.map((name, position) => [name, position + 1]));
  return Int32Array.from(rows, (row) => positions.get(nameOf(row) ?? '') ?? 0);
}

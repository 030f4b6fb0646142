import { dayToText } from '#app/calendar/index.ts';
import { formatMoney, type Language } from '#app/i18n/index.ts';
import { amountToText, quantityToText } from '#app/money/index.ts';
import { sayValue, speakerFor } from '../description/speaker.ts';
import type { CalculationInputs } from '../inputs.ts';
import type { CalculationRow } from '../results.ts';
import { type RunningRow, sayMissed } from './describe-so-far.ts';
import { isSameRow, type NextBand } from './next-band.ts';
import { differenceOf, type Sum } from './sums.ts';

/** A further purchase, or sale, and what the engine says that it earns. */
export type StepUp = {
  /** What is counted of it: "2 units", "1,240.00 USD". */
  more: string;
  isSellOut: boolean;
  /** The last day on which it counts. */
  by: string;
  /** By how much its programme then pays more. */
  gainMinor: number;
  /** Whether that is nothing, and only what comes on top of it is paid. */
  isPaidOnTop: boolean;
  /** By how much all programmes that end with the quarter then pay more, where that is another sum. */
  whole: Sum[] | undefined;
  /** The conditions that do not hold then either. */
  missed: string[];
  /** As what it was reckoned; without a quantity where the sum of money does not buy one unit. */
  goods: { name: string; quantity: string | undefined; amount: string; pricedOn: string };
};

type Context = {
  /** The rows that end with the quarter, as they are. */
  inQuarter: readonly CalculationRow[];
  inputs: Pick<CalculationInputs, 'products' | 'currencies'>;
  /** What products are called, by SKU. */
  names: ReadonlyMap<string, string>;
  language: Language;
};

/** What reaches the next band, in words, and by how much the engine then pays more. */
export function describeStepUp(
  { row, definition }: RunningRow,
  next: NextBand | undefined,
  { inQuarter, inputs, names, language }: Context,
): StepUp | undefined {
  const then = next?.rows.find(isSameRow(row));
  if (!next || !then) return undefined;
  const { by, line, pricedOn, rows, isPaidOnTop } = next;
  const gainMinor = then.dueMinor - row.dueMinor;
  const currency = inputs.currencies[line.currency] ?? row.currency;
  const amount = formatMoney(amountToText(line.amountMinor, currency), currency, language);
  const quantity = sayValue(speakerFor(definition, language), 'quantity', quantityToText(line.quantityMilli));
  const sku = inputs.products[line.product]?.sku ?? '';
  return {
    more: by === 'amount' ? amount : quantity,
    isSellOut: line.isSellOut,
    by: dayToText(line.day),
    gainMinor,
    isPaidOnTop,
    whole: inQuarter.some(isSameRow(row)) ? wholeGain({ ...row, dueMinor: gainMinor }, { rows, inQuarter }) : undefined,
    missed: sayMissed({ row: then, definition }, language),
    goods: {
      name: names.get(sku) ?? sku,
      quantity: line.quantityMilli > 0 ? quantity : undefined,
      amount,
      pricedOn: dayToText(pricedOn),
    },
  };
}

/** What all programmes pay more, where that is not what the one does. */
function wholeGain(
  gain: Pick<CalculationRow, 'currency' | 'dueMinor'>,
  { rows, inQuarter }: { rows: readonly CalculationRow[]; inQuarter: readonly CalculationRow[] },
): Sum[] | undefined {
  const isRepeated = (row: CalculationRow) => rows.some(isSameRow(row));
  const isInQuarter = (row: CalculationRow) => inQuarter.some(isSameRow(row));
  const whole = differenceOf(rows.filter(isInQuarter), inQuarter.filter(isRepeated));
  const [only] = whole;
  const isSame =
    whole.length <= 1 && (only?.minor ?? 0) === gain.dueMinor && (only?.currency ?? gain.currency) === gain.currency;
  return isSame ? undefined : whole;
}

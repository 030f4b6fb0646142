import { add, currencyDigits, divide, multiply, type Ratio, ratio, subtract, zero } from '#app/money/index.ts';
import type { SalesColumns } from '../inputs.ts';
import { byLineKey } from '../lines/columns.ts';
import type { Cell } from './evaluation-order.ts';
import type { Grounds, OwnLines } from './unit-readings.ts';

/** `measure` is what a line brings to the basis, `earned` its part of what the bands pay its unit. */
export type LineEarning = { line: number; measure: Ratio; earned: Ratio };

/** What programmes before have paid a distributor on a line, in minor units; undefined where none is deducted. */
export type Deducted = ((distributor: number, line: number) => number) | undefined;

/** What others have paid on the lines of a unit, in whole units of the currency. */
export function deductedFrom(lines: readonly OwnLines[], currency: string, deducted: NonNullable<Deducted>): Ratio {
  let minor = 0n;
  for (const own of lines) for (const line of own.lines()) minor += BigInt(deducted(own.distributor, line));
  return ratio(minor, 10n ** BigInt(currencyDigits(currency)));
}

/** Reads what each line of a unit has earned, `money` being what the bands pay the unit. */
export function earningsReader({ plan }: Cell, { inputs, sources }: Grounds, deducted: Deducted) {
  const { currency } = plan.version.definition;
  const amountOf = sources.totals.amountOf(plan.basis.sum as number);
  const measureOf = (distributor: number, line: number): Ratio => {
    if (plan.basis.kind.unit === 'quantity') return ratio(BigInt(inputs.lines.quantityMilli[line] as number), 1000n);
    const amount = amountOf(line);
    return deducted
      ? subtract(amount, deductedFrom([{ distributor, lines: () => [line] }], currency, deducted))
      : amount;
  };
  return (lines: readonly OwnLines[], money: Ratio): LineEarning[] => {
    const measured = lines.flatMap((own) =>
      own.lines().map((line) => ({ line, measure: measureOf(own.distributor, line) })),
    );
    const whole = measured.reduce((all, { measure }) => add(all, measure), zero);
    const partOf = (measure: Ratio) =>
      whole.numerator === 0n ? divide(money, ratio(BigInt(measured.length))) : divide(multiply(money, measure), whole);
    return measured.map(({ line, measure }) => ({ line, measure, earned: partOf(measure) }));
  };
}

/** In the order of (source, document, line), which decides ties. */
export function inOrderOfLines(earnings: LineEarning[], columns: SalesColumns): LineEarning[] {
  const byKey = byLineKey(columns);
  return earnings.sort((a, b) => byKey(a.line, b.line));
}

import { currencyDigits } from '#app/money/index.ts';
import type { CalculationInputs } from './inputs.ts';
import { allDefinitions, digitsWithoutCurrency } from './line-sum.ts';
import { getMeasureKind } from './measures/index.ts';
import type { Programme } from './programme-schema.ts';
import { versionOn } from './versions.ts';

/**
 * What each line weighs when an entitlement is spread: its quantity for a quantity basis, else its amount. A line
 * without any currency has the decimals of the finest currency, so the others' amounts are brought to these.
 */
export function lineWeights(inputs: CalculationInputs, { basis, currency }: Programme): (lineIndex: number) => bigint {
  const { lines, distributors } = inputs;
  if (getMeasureKind(basis.of).unit === 'quantity') return (at) => BigInt(lines.quantityMilli[at] as number);
  const factor = 10n ** BigInt(digitsWithoutCurrency(allDefinitions(inputs)) - currencyDigits(currency));
  const hasCurrency = (at: number) => {
    if ((lines.currency[at] as number) >= 0) return true;
    const distributor = distributors[lines.distributor[at] as number];
    return Boolean(distributor && versionOn(distributor.versions, lines.day[at] as number)?.currency);
  };
  return (at) => BigInt(lines.amountMinor[at] as number) * (hasCurrency(at) ? factor : 1n);
}

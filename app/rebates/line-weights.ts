import { type Ratio, ratio } from '#app/money/index.ts';
import type { CalculationInputs } from './inputs.ts';
import { lineAmounts } from './line-rates.ts';
import { getMeasureKind } from './measures/index.ts';
import type { Programme } from './programme-schema.ts';

/**
 * What each line weighs when an entitlement is spread: its quantity for a quantity basis, else its amount in the
 * programme's currency.
 */
export function lineWeights(inputs: CalculationInputs, { basis, currency }: Programme): (lineIndex: number) => Ratio {
  const { lines } = inputs;
  if (getMeasureKind(basis.of).unit === 'quantity')
    return (at) => ratio(BigInt(lines.quantityMilli[at] as number), 1000n);
  return lineAmounts(inputs, currency);
}

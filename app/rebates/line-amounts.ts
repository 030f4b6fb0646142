import { currencyDigits } from '#app/money/index.ts';
import type { Fraction } from './fraction-sum.ts';
import type { CalculationInputs } from './inputs.ts';
import { allDefinitions, digitsWithoutCurrency } from './line-sum.ts';
import { rateFinder } from './rates.ts';
import { versionOn } from './versions.ts';

/**
 * Reads the amount of single lines in whole units of a currency, exactly. A line without any currency is in that one, and
 * has the decimals of the finest currency of all programmes. Throws for a line in another currency without a rate.
 */
export function lineAmounts(inputs: CalculationInputs, to: string): (lineIndex: number) => Fraction {
  const { lines, distributors, currencies } = inputs;
  const scaleOf = (digits: number) => 10n ** BigInt(digits);
  const ownScale = scaleOf(currencyDigits(to));
  const unknownScale = scaleOf(digitsWithoutCurrency(allDefinitions(inputs)));
  const rateOn = rateFinder(inputs.rates);
  return (at) => {
    const amount = BigInt(lines.amountMinor[at] as number);
    const day = lines.day[at] as number;
    const listed = currencies[lines.currency[at] as number];
    const currency = listed ?? versionOn(distributors[lines.distributor[at] as number]?.versions ?? [], day)?.currency;
    if (currency === undefined) return { numerator: amount, denominator: unknownScale };
    if (currency === to) return { numerator: amount, denominator: ownScale };
    const rate = rateOn(currency, to, day);
    if (!rate) throw new Error(`there is no rate from ${currency} to ${to} for line ${at}`);
    return { numerator: amount * rate.perMinor.numerator, denominator: rate.perMinor.denominator };
  };
}

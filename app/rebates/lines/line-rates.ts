import { currencyDigits, multiply, type Ratio, ratio } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { versionOn } from '../programme/versions.ts';
import { allDefinitions, digitsWithoutCurrency } from './line-sum.ts';
import { type Rate, rateFinder } from './rates.ts';

/**
 * What a minor unit of a line's amount is worth in whole units of a currency, exactly; always the same object for the
 * same rate. A line without any currency is in that one, and has the decimals of the finest currency of all programmes.
 * Throws for a line in another currency without a rate.
 */
export function lineRates(inputs: CalculationInputs, to: string): (lineIndex: number) => Rate {
  const { lines, distributors, currencies } = inputs;
  const ofDigits = (digits: number): Rate => ({ perMinor: ratio(1n, 10n ** BigInt(digits)) });
  const own = ofDigits(currencyDigits(to));
  const unknown = ofDigits(digitsWithoutCurrency(allDefinitions(inputs)));
  const rateOn = rateFinder(inputs.rates);
  return (at) => {
    const day = lines.day[at] as number;
    const listed = currencies[lines.currency[at] as number];
    const currency = listed ?? versionOn(distributors[lines.distributor[at] as number]?.versions ?? [], day)?.currency;
    if (currency === undefined) return unknown;
    if (currency === to) return own;
    const rate = rateOn(currency, to, day);
    if (!rate) throw new Error(`there is no rate from ${currency} to ${to} for line ${at}`);
    return rate;
  };
}

/** Reads the amount of single lines in whole units of a currency, exactly. */
export function lineAmounts(inputs: CalculationInputs, to: string): (lineIndex: number) => Ratio {
  const rateOf = lineRates(inputs, to);
  return (at) => multiply(ratio(BigInt(inputs.lines.amountMinor[at] as number)), rateOf(at).perMinor);
}

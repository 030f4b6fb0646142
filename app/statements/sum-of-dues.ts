import {
  add,
  currencyDigits,
  parseDecimal,
  ratioOfDecimal,
  ratioToText,
  withCurrencyDigits,
  zero,
} from '../money/index.ts';

/** What parts of a statement come to: decimal text with the currency's digits. Throws for a due that is no number. */
export function sumOfDues(parts: readonly { due: string }[], currency: string): string {
  const sum = parts.reduce((total, { due }) => {
    const amount = parseDecimal(due);
    if (!amount) throw new Error(`${due} is not a decimal number`);
    return add(total, ratioOfDecimal(amount));
  }, zero);
  return withCurrencyDigits(ratioToText(sum, currencyDigits(currency)), currency);
}

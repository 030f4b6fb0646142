import { add, currencyDigits, ratio, ratioToText, zero } from '#app/money/index.ts';

/** Part of what the lines of a document come to: minor units of a currency, or of that many decimals where there is none. */
export type DocumentPart = { amountMinor: number; currency?: string };

/** What the lines of a document come to, exactly, as decimal text. A document is in one currency; if not, numbers are added. */
export function documentTotal(parts: readonly DocumentPart[], digitsWithoutCurrency: number): string {
  const amounts = parts.map(({ amountMinor, currency }) => {
    const digits = currency === undefined ? digitsWithoutCurrency : currencyDigits(currency);
    return ratio(BigInt(amountMinor), 10n ** BigInt(digits));
  });
  return ratioToText(amounts.reduce(add, zero), mostDigits);
}

/** More than any currency has, so that nothing is rounded. */
const mostDigits = 6;

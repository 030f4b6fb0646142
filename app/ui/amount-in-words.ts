import { formatDecimal } from '#app/i18n/index.ts';
import { amountToText } from '#app/money/index.ts';
import { useLanguage } from './language.tsx';

/** The function that writes an amount with its currency for use within a sentence: "1,204.50 USD". */
export function useAmountText(): (minor: number, currency: string) => string {
  const language = useLanguage();
  return (minor, currency) => `${formatDecimal(amountToText(minor, currency), language)} ${currency}`;
}

import { formatDecimal, type Language, sayIn } from '#app/i18n/index.ts';
import { moneyReadingMessages } from '#app/i18n/messages/money-reading.ts';
import { amountToText, currencyDigits, readUnits } from '#app/money/index.ts';

/** How a written amount is read, as a sentence; none for nothing. */
export function moneyReading(written: string, currency: string, language: Language): string {
  const text = written.trim();
  if (text === '') return '';
  const say = sayIn(moneyReadingMessages, language);
  const digits = currencyDigits(currency);
  const read = readUnits(text, digits);
  switch (read.kind) {
    case 'read':
      return say('read', { amount: `${formatDecimal(amountToText(read.units, currency), language)} ${currency}` });
    case 'not-a-number':
      return say('notANumber');
    case 'too-many-digits':
      return say('tooManyDigits', { currency, digits });
    case 'too-large':
      return say('tooLarge');
  }
}

import { formatPeriod, type LocalText, sayIn } from '../i18n/index.ts';
import { uiMessages } from '../i18n/messages/ui.ts';
import { inEachLanguage } from './in-each-language.ts';

/** A period as people name it in each language. */
export function periodTitle(period: string): LocalText {
  return inEachLanguage((language) =>
    period === 'term' ? sayIn(uiMessages, language)('wholeTerm') : formatPeriod(period, language),
  );
}

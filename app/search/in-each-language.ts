import { type Language, type LocalText, languages } from '../i18n/index.ts';

/** What is said of something in each language, so that it is found in all of them. */
export function inEachLanguage(sayIn: (language: Language) => string): Required<LocalText> {
  return Object.fromEntries(languages.map((language) => [language, sayIn(language)])) as Required<LocalText>;
}

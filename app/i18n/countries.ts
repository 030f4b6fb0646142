import type { Language } from './languages.ts';

/** What a country of two letters is called in a language; the letters where it is not known. */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

import { type Language, languageNames, languages } from '../i18n/index.ts';
import { listCurrencies } from '../money/index.ts';
import { type HouseSettings, listTimeZones } from './house-settings.ts';

type Choice = { value: string; text: string };

/** What the settings that are chosen from a list may be, in the reader's words. */
export type SettingChoices = Record<'currency' | 'fiscalYearStartMonth' | 'timeZone' | 'language', Choice[]>;

const months = Array.from({ length: 12 }, (_, index) => index + 1);

export function settingChoices(reader: Language, { timeZone }: Pick<HouseSettings, 'timeZone'>): SettingChoices {
  const locale = reader === 'en' ? 'en-GB' : reader;
  const currencies = new Intl.DisplayNames(locale, { type: 'currency' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const zones = [...new Set([...listTimeZones(), timeZone])];
  return {
    currency: listCurrencies().map((value) => ({ value, text: `${value} · ${currencies.of(value)}` })),
    fiscalYearStartMonth: months.map((value) => ({
      value: String(value),
      text: month.format(Date.UTC(2000, value - 1, 1)),
    })),
    timeZone: zones.map((value) => ({ value, text: value.replaceAll('_', ' ') })),
    language: languages.map((value) => ({ value, text: languageNames[value] })),
  };
}

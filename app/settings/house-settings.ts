import type { Language } from '../i18n/index.ts';

/** What one installation is: whose it is, its house currency, fiscal year and time zone. */
export type HouseSettings = {
  manufacturer: string;
  manufacturerAddress: string;
  /** In which new plans, funds and policies are measured, unless they say otherwise. */
  currency: string;
  /** 1 to 12. */
  fiscalYearStartMonth: number;
  timeZone: string;
  /** In which documents are written for distributors whose record names no language. */
  language: Language;
  /** By currency the sum that a statement may grant, or take back, to be issued by one person: decimal text. */
  secondPersonAbove: Record<string, string>;
};

export type SettingName = keyof HouseSettings;

/** The time zones of the IANA database that this machine knows. */
export function listTimeZones(): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
}

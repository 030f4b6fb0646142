import { isLanguage } from '../i18n/index.ts';
import { amountToText, currencyDigits, isCurrency, readUnits } from '../money/index.ts';
import { type HouseSettings, listTimeZones } from './house-settings.ts';
import type { FixedReason } from './what-rests.ts';

/** What a form says for a name, without spaces around it. */
export type Fields = (name: string) => string;

/** What is wrong with a field; each is a message. */
export type SettingsProblem =
  | 'missing'
  | 'tooLong'
  | 'notFound'
  | 'notANumber'
  | 'tooManyDigits'
  | 'tooLarge'
  | 'notNegative'
  | FixedReason;

export type SettingsMistake = { field: string; problem: SettingsProblem };

const longestName = 100;
const longestAddress = 300;

/** The field of the sum above which a statement of a currency takes two people. */
export const sumField = (currency: string) => `sum-${currency}`;

type Asked = {
  current: HouseSettings;
  /** The currencies whose sums the form asks for; those of others stay. */
  currencies: readonly string[];
};

/** Reads the form of the settings. A mistaken field reads as it stands now. */
export function readSettingsForm(
  fields: Fields,
  { current, currencies }: Asked,
): { settings: HouseSettings; mistakes: SettingsMistake[] } {
  const mistakes: SettingsMistake[] = [];
  const mistake = (field: string, problem: SettingsProblem) => {
    mistakes.push({ field, problem });
  };
  function line(name: 'manufacturer' | 'manufacturerAddress', longest: number): string {
    const text = fields(name);
    if (text.length > longest) mistake(name, 'tooLong');
    return text;
  }
  function chosen<Value>(name: string, read: (text: string) => Value | undefined, otherwise: Value): Value {
    const text = fields(name);
    const value = text === '' ? undefined : read(text);
    if (value === undefined) mistake(name, text === '' ? 'missing' : 'notFound');
    return value ?? otherwise;
  }

  const manufacturer = line('manufacturer', longestName);
  if (manufacturer === '') mistake('manufacturer', 'missing');
  const isKnownZone = (text: string) => listTimeZones().includes(text) || text === current.timeZone;
  const settings: HouseSettings = {
    manufacturer,
    manufacturerAddress: line('manufacturerAddress', longestAddress),
    currency: chosen('currency', (text) => (isCurrency(text) ? text : undefined), current.currency),
    fiscalYearStartMonth: chosen('fiscalYearStartMonth', readMonth, current.fiscalYearStartMonth),
    timeZone: chosen('timeZone', (text) => (isKnownZone(text) ? text : undefined), current.timeZone),
    language: chosen('language', (text) => (isLanguage(text) ? text : undefined), current.language),
    secondPersonAbove: { ...current.secondPersonAbove },
  };
  for (const currency of currencies) {
    const read = readSum(fields(sumField(currency)), currency);
    if (read.problem) mistake(sumField(currency), read.problem);
    else if (read.sum === undefined) delete settings.secondPersonAbove[currency];
    else settings.secondPersonAbove[currency] = read.sum;
  }
  return { settings, mistakes };
}

function readMonth(text: string): number | undefined {
  return /^(?:[1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
}

const problems = { 'not-a-number': 'notANumber', 'too-many-digits': 'tooManyDigits', 'too-large': 'tooLarge' } as const;

/** An empty field takes the sum away. */
function readSum(text: string, currency: string): { sum?: string; problem?: SettingsProblem } {
  if (text === '') return {};
  const read = readUnits(text, currencyDigits(currency));
  if (read.kind !== 'read') return { problem: problems[read.kind] };
  return read.units < 0 ? { problem: 'notNegative' } : { sum: amountToText(read.units, currency) };
}

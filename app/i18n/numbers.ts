import type { Language } from './languages.ts';

const minus = '\u2212';

/** Decimal text with the reader's grouping, every digit kept, and U+2212 for minus: "-1234.50" is "−1,234.50". */
export function formatDecimal(text: string, _language: Language): string {
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${text.startsWith('-') ? minus : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

const yuan: Record<Language, string> = { en: ' CNY', 'zh-Hans': '元', 'zh-Hant': '元人民幣' };

/** An amount within a sentence, from its decimal text, with its currency as the language says it. */
export function formatMoney(text: string, currency: string, language: Language): string {
  const unit = currency === 'CNY' ? yuan[language] : ` ${currency}`;
  return `${formatDecimal(text, language)}${unit}`;
}

/** A business date in prose: "31 March 2026", "2026年3月31日". */
export function formatLongDate(date: string, language: Language): string {
  return longDates[language].format(new Date(`${date}T00:00:00Z`));
}

/** Made once: making one takes longer than a thousand dates. */
const longDates: Record<Language, Intl.DateTimeFormat> = {
  en: longDatesOf('en-GB'),
  'zh-Hans': longDatesOf('zh-Hans'),
  'zh-Hant': longDatesOf('zh-Hant'),
};

function longDatesOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** An instant as the wall clock in a time zone shows it, to the minute: "2026-03-31 14:05". */
export function formatInstant(instant: string | Date, timeZone: string): string {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  return clock.format(new Date(instant));
}

/** Made once for each time zone: making one takes longer than a thousand instants. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
}

const englishMonths = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A period as people name it: "2026-Q3" is "Q3 2026", "2026年第三季度". */
export function formatPeriod(period: string, language: Language): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return language === 'en' ? period : /^\d+$/.test(period) ? `${period}年` : period;
  if (language === 'en') {
    if (/^\d+$/.test(part)) {
      return englishMonths.format(new Date(`${period}-01T00:00:00Z`));
    }
    return `${part} ${year}`;
  }
  const traditional = language === 'zh-Hant';
  if (part.startsWith('Q')) return `${year}年第${'一二三四'[Number(part[1]) - 1]}${traditional ? '季' : '季度'}`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  return `${year}年${Number(part)}月`;
}

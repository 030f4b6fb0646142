/**
 * The instant of a date as feeds write it, as ISO text in UTC; null for what is none. Reads RFC 822 with its common
 * mistakes, ISO 8601, what C's asctime prints, Chinese dates, and seconds since 1970. Without a zone it is UTC.
 */
export function readDate(text: string | undefined): string | null {
  const trimmed = (text ?? '').slice(0, longestDate).trim().replace(/\s+/g, ' ');
  if (trimmed === '') return null;
  for (const read of [readIso, readEpoch, readWords, readChinese]) {
    const parts = read(trimmed);
    if (parts) return toInstant(parts);
  }
  return null;
}

const longestDate = 100;

type Parts = {
  year: number;
  month?: number;
  /** Of the month, or where there is none, of the year. */
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  milli?: number;
  /** Minutes east of Greenwich. */
  zone?: number;
};

const clockPattern = /(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?/;
const isoPattern = new RegExp(
  `^(\\d{4})(?:-?W(\\d{2})(?:-?([1-7]))?|-?(\\d{3})(?!\\d)|-?(\\d{2})(?:-?(\\d{2}))?|-(\\d{1,2})-(\\d{1,2}))?(?:(?: ?T ?| )${clockPattern.source} ?(.*))?$`,
  'i',
);

function readIso(text: string): Parts | undefined {
  const match = isoPattern.exec(text.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, '$1-$2-$3'));
  if (!match) return undefined;
  const [, year, week, weekday, yearDay, month, day, looseMonth, looseDay, ...clock] = match;
  const zone = readZone(clock[4] ?? '');
  if (zone === undefined) return undefined;
  const date = { year: Number(year), ...readClock(clock), zone };
  if (week !== undefined) return { ...date, day: dayOfWeek(Number(year), Number(week), Number(weekday ?? 1)) };
  if (yearDay !== undefined) return { ...date, day: Number(yearDay) };
  return { ...date, month: Number(month ?? looseMonth ?? 1), day: Number(day ?? looseDay ?? 1) };
}

/** The day of a week as a day of the year; the first week is the one with 4 January in it. */
function dayOfWeek(year: number, week: number, weekday: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  return (week - 1) * 7 + weekday - (fourth - 1) + 3;
}

function readClock([hour, minute, second, fraction]: (string | undefined)[]): Partial<Parts> {
  return {
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Math.min(Number(second ?? 0), 59),
    milli: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1_000),
  };
}

function readEpoch(text: string): Parts | undefined {
  if (!/^\d{9,10}$|^\d{13}$/.test(text)) return undefined;
  return { year: 1970, milli: text.length === 13 ? Number(text) : Number(text) * 1_000 };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const wordsPattern =
  /^(?:[a-z]+\.?,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4}|\d{2})(?:,? (?:at )?(.*))?$/i;
const monthFirstPattern =
  /^(?:[a-z]+\.?,? )?([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{1,2}:[\d:]+(?: ?[ap]m)?))?(?: ([a-z+-][\w:+-]*))? (\d{4})(?:,? (?:at )?(.*))?$/i;

/** `Sat, 05 Jan 2013 08:00:00 +0800`, `Sun Jan  4 16:29:06 PST 2004`, `January 4, 2004 4:29 pm`. */
function readWords(text: string): Parts | undefined {
  const plain = text.replace(/^([a-z]+),(?=\S)/i, '$1, ');
  const dayFirst = wordsPattern.exec(plain);
  if (dayFirst) {
    const [, day, month, year, time] = dayFirst;
    return withTime({ day, month, year }, time);
  }
  const [, month, day, clock, zone, year, time] = monthFirstPattern.exec(plain) ?? [];
  return month === undefined
    ? undefined
    : withTime({ day, month, year }, time ?? [clock, zone].filter(Boolean).join(' '));
}

type Words = { day?: string; month?: string; year?: string };

function withTime({ day, month = '', year = '' }: Words, time = ''): Parts | undefined {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const match = /^(?:(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,](\d+))?)?(?: ?([ap])\.?m\.?)?)? ?(.*)$/i.exec(time);
  const zone = readZone(match?.[6] ?? '');
  if (number === 0 || !match || zone === undefined) return undefined;
  const clock = readClock(match.slice(1, 5));
  return {
    year: fullYear(year),
    month: number,
    day: Number(day),
    ...clock,
    hour: hourOf(clock.hour ?? 0, match[5]),
    zone,
  };
}

/** RFC 2822: two digits below 50 are of this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** `2026年11月3日 下午2:05`, and the same in Korean. */
function readChinese(text: string): Parts | undefined {
  const match =
    /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日号號일]?(?: ?[（(]?(?:星期|周|週).[)）]?)? ?(上午|下午|晚上|오전|오후)? ?(?:(\d{1,2})[:：时時点點시] ?(\d{1,2})?(?:[:：分분] ?(\d{1,2})?[秒초]?)?)? ?(.*)$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, day, half, hour, minute, second, rest = ''] = match;
  const zone = readZone(rest);
  if (zone === undefined) return undefined;
  const isLate = half !== undefined && ['下午', '晚上', '오후'].includes(half);
  const clock = readClock([hour, minute, second]);
  const halfDay = half === undefined ? undefined : isLate ? 'p' : 'a';
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...clock,
    hour: hourOf(clock.hour ?? 0, halfDay),
    zone,
  };
}

const zones: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  met: 60,
  cet: 60,
  west: 60,
  mez: 60,
  mest: 120,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** Minutes east of Greenwich; 0 for none or a name that nobody knows, undefined for what is no zone at all. */
function readZone(text: string): number | undefined {
  const zone = text.replace(/\s*\([^)]*\)$/, '').trim();
  const [, sign, hours, minutes = '0'] = /^(?:gmt|utc?)? ?([+\-−]) ?(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  const name = zone.toLowerCase();
  if (Object.hasOwn(zones, name)) return zones[name];
  return /^[a-z]{0,5}$|^[a-z]+\/[a-z_]+$/i.test(zone) ? 0 : undefined;
}

const earliestYear = 1900;
const latestYear = 2200;

function toInstant({
  year,
  month,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  milli = 0,
  zone = 0,
}: Parts): string | null {
  const isOnCalendar =
    month === undefined ? day >= -3 && day <= 372 : month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  const isOnClock = hour <= 24 && minute <= 59 && Math.abs(zone) <= 24 * 60;
  if (!isOnCalendar || !isOnClock) return null;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day, hour, minute - zone, second, milli));
  const isCredible = date.getUTCFullYear() >= earliestYear && date.getUTCFullYear() <= latestYear;
  return isCredible ? date.toISOString() : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

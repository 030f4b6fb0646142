import { dayToText, requireDay } from '#app/calendar/index.ts';

/** The workbook counts days from the end of 1899, or from the beginning of 1904. */
export type DateSystem = 1900 | 1904;

const secondsADay = 86_400;
/** The last day of the year 9999. */
const lastDay = { 1900: 2_958_465, 1904: 2_957_003 };
const dayBefore1900 = requireDay('1899-12-31');
const firstDayOf1904 = requireDay('1904-01-01');
const falseLeapDay = 60;

/**
 * The date that a spreadsheet shows for a number, to the second; a whole day without a time, a time alone below one day.
 * In 1900 it knows a 29 February that never was, kept as such, so that no cell takes it for a date. Undefined for what
 * lies outside of its calendar.
 */
export function dateText(value: number, system: DateSystem): string | undefined {
  const seconds = Math.round(value * secondsADay);
  const day = Math.floor(seconds / secondsADay);
  const rest = seconds - day * secondsADay;
  if (seconds < 0 || day > lastDay[system]) return undefined;
  const time = clock(Math.floor(rest / 3600), rest);
  if (value > 0 && day === 0 && rest > 0) return time;
  const date = dayText(day, system);
  return rest === 0 ? date : `${date} ${time}`;
}

function dayText(day: number, system: DateSystem): string {
  if (system === 1904) return dayToText(firstDayOf1904 + day);
  if (day === 0) return '1900-01-00';
  if (day === falseLeapDay) return '1900-02-29';
  return dayToText(dayBefore1900 + day - (day > falseLeapDay ? 1 : 0));
}

/** Hours that go on beyond a day. */
export function elapsedText(value: number): string {
  const seconds = Math.round(Math.abs(value) * secondsADay);
  return `${value < 0 ? '-' : ''}${clock(Math.floor(seconds / 3600), seconds)}`;
}

function clock(hours: number, seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A business date as people write it, `YYYY-MM-DD`, in the brand's time zone. */
export type DateText = string;

/** A business date as a number: days since 1970-01-01. Typed arrays hold dates this way. */
export type Day = number;

const dateText = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** Reads `YYYY-MM-DD`. Undefined for another form and for a date that no calendar has. */
export function parseDay(text: string): Day | undefined {
  const match = dateText.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  // A month or a date that does not exist has run on into another month.
  const found = yearAndMonth(day);
  return year >= 1000 && found.month === month && found.date === date ? day : undefined;
}

/** Reads a date that is known to be right. Throws otherwise. */
export function requireDay(text: DateText): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is not a date written YYYY-MM-DD`);
  return day;
}

/** The day of a year, a month (1–12, other numbers run on into other years) and a date of the month. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / millisecondsADay;
}

export function dayToText(day: Day): DateText {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

export function yearAndMonth(day: Day): { year: number; month: number; date: number } {
  const moment = new Date(day * millisecondsADay);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** The same date `months` later (or earlier), clipped to the end of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = yearAndMonth(day);
  const lastDate = yearAndMonth(dayOf(year, month + months + 1, 1) - 1).date;
  return dayOf(year, month + months, Math.min(date, lastDate));
}

/** The first instant at which the calendar of an IANA time zone shows a day, also where its clock skips midnight. */
export function startOfDay(day: Day, timeZone: string): Date {
  // No zone is further than 14 hours from UTC.
  let [before, from] = [day * millisecondsADay - 15 * 3_600_000, day * millisecondsADay + 15 * 3_600_000];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayInZone(new Date(middle), timeZone) >= day) from = middle;
    else before = middle;
  }
  return new Date(from);
}

/** The date that the calendar shows at an instant in an IANA time zone. */
export function dayInZone(instant: Date, timeZone: string): Day {
  const calendar = calendars.get(timeZone) ?? calendarOf(timeZone);
  calendars.set(timeZone, calendar);
  return requireDay(calendar.format(instant));
}

/** Made once for each time zone: making one takes longer than a thousand dates. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
}

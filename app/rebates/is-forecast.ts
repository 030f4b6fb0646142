import { type Day, dayInZone } from '#app/calendar/index.ts';

/** Whether what is calculated at an instant may still change by sales of the period itself, so that it is not issued. */
export function isForecast(instant: Date, { lastDay, timeZone }: { lastDay: Day; timeZone: string }): boolean {
  return dayInZone(instant, timeZone) <= lastDay;
}

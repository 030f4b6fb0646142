import type { Due } from './due.ts';

type ProgrammeDate = { date: string; code: string; title: string };

/** Days of programmes, those of one day together. */
export function programmesDue<Kind extends string>(kind: Kind, dates: readonly ProgrammeDate[]): Due<Kind>[] {
  return [...new Set(dates.map(({ date }) => date))].map((date) => {
    const ofDay = dates.filter((one) => one.date === date);
    const [only] = ofDay;
    return ofDay.length === 1 && only
      ? { kind, date, count: 1, href: `/programmes/${only.code}`, name: only.title }
      : { kind, date, count: ofDay.length, href: '/programmes' };
  });
}

import { dayToText } from '#app/calendar/index.ts';
import type { DemoDates } from '../dates.ts';
import { demoCurrency } from '../sales.ts';
import { againstAMark } from './against-a-mark.ts';
import { byUnit } from './by-unit.ts';
import { china } from './china.ts';
import { everywhere } from './everywhere.ts';
import { shopSupport } from './shop-support.ts';
import { summerSeason } from './summer-season.ts';
import { twoYears } from './two-years.ts';

/**
 * `programmes.json`: six programmes for everyone who buys in USD, others for a country or some of these, most of them in
 * France, that show once every method, measure, condition and limit, and those of China in yuan. The term of all but the season is the load date's fiscal
 * year and the one before it, so that the last complete quarter lies in it.
 */
export function programmesFile(dates: DemoDates): string {
  const effective = { from: dayToText(dates.yearBefore.firstDay), to: dayToText(dates.year.lastDay) };
  const programmes = [
    ...everywhere(dates),
    ...againstAMark(),
    ...byUnit(),
    ...summerSeason(dates),
    ...shopSupport(),
    ...twoYears(),
    ...china(),
  ];
  const whole = programmes.map(({ code, title, ...rule }) => ({
    code,
    title,
    currency: demoCurrency,
    effective,
    ...rule,
  }));
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

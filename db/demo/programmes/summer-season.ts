import { dayToText } from '#app/calendar/index.ts';
import type { DemoDates } from '../dates.ts';
import type { DemoProgramme } from './programme.ts';

/** In the last complete quarter only, and each distributor gets the better of the two. The first has a budget. */
export function summerSeason({ quarter }: DemoDates): DemoProgramme[] {
  const season = {
    effective: { from: dayToText(quarter.firstDay), to: dayToText(quarter.lastDay) },
    period: 'quarter',
    distributors: { territories: ['France', 'Germany', 'United Kingdom'] },
    method: 'all',
    exclusive: { group: 'SEASON', prefer: 'highest' },
  };
  return [
    {
      code: 'SEASON-BIKES',
      title: { en: 'Season offer: bicycles', 'zh-Hans': '旺季奖励：整车', 'zh-Hant': '旺季獎勵：整車' },
      ...season,
      basis: { of: 'amount', lines: { productLines: ['Bikes'] } },
      bands: [{ from: '5000', percent: '1' }],
      limits: { budget: '13500' },
    },
    {
      code: 'SEASON-PARTS',
      title: { en: 'Season offer: components', 'zh-Hans': '旺季奖励：零部件', 'zh-Hant': '旺季獎勵：零件' },
      ...season,
      basis: { of: 'amount', lines: { productLines: ['Components'] } },
      bands: [{ from: '1000', percent: '2' }],
    },
  ];
}

import { addMonths, dayOf, dayToText } from '#app/calendar/index.ts';
import type { Language } from '#app/i18n/index.ts';
import { toCsv } from './csv.ts';
import type { DemoDates } from './dates.ts';
import { demoGroup } from './groups.ts';
import { demoCurrency } from './sales.ts';
import type { SourceDistributor } from './source.ts';

/** Invented for the demonstration, so that it has statements in each language; all other distributors read English. */
const languages: Record<string, Language> = {
  AW00000100: 'zh-Hans',
  AW00000210: 'zh-Hant',
  AW00000303: 'zh-Hans',
  AW00000462: 'zh-Hant',
  AW00000514: 'zh-Hans',
  AW00000613: 'zh-Hans',
};

/**
 * `distributors.csv`. The kind of shop is the grade. A distributor is ours since the January of the year of the first
 * order, moved like the sales. The source knows no legal names.
 */
export function distributorsFile(distributors: SourceDistributor[], { months, firstDay }: DemoDates): string {
  const columns = [
    'code',
    'name',
    'territory',
    'grade',
    'parent',
    'currency',
    'since',
    'status',
    'from',
    'legal_name',
    'address',
    'country',
    'language',
  ];
  const rows = distributors.map((distributor) => [
    distributor.code,
    distributor.name,
    distributor.territory,
    distributor.grade,
    demoGroup.members.includes(distributor.code) ? demoGroup.head : '',
    demoCurrency,
    dayToText(addMonths(dayOf(distributor.firstYear, 1, 1), months)),
    'active',
    dayToText(firstDay),
    distributor.name,
    distributor.address,
    distributor.country,
    languages[distributor.code] ?? 'en',
  ]);
  return toCsv(columns, rows);
}

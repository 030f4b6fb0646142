import { addMonths, type Day, dayOf, dayToText } from '#app/calendar/index.ts';
import type { Language } from '#app/i18n/index.ts';
import { demoCases } from './cases.ts';
import { toCsv } from './csv.ts';
import type { DemoDates } from './dates.ts';
import { demoGroup } from './groups.ts';
import { demoCurrency } from './sales.ts';
import type { SourceDistributor } from './source.ts';

/** Invented for the demonstration, so that USD has statements in each language; the others of the source read English. */
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
 * order, moved like the sales. The source knows no legal names. One has a second version, in which it has ended.
 */
export function distributorsFile(
  distributors: readonly SourceDistributor[],
  { months, firstDay, quarter }: DemoDates,
): string {
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
  const rowOf = (distributor: SourceDistributor, status: 'active' | 'ended', from: Day) => [
    distributor.code,
    distributor.name,
    distributor.territory,
    distributor.grade,
    distributor.parent ?? (demoGroup.members.includes(distributor.code) ? demoGroup.head : ''),
    distributor.currency ?? demoCurrency,
    dayToText(addMonths(dayOf(distributor.firstYear, 1, 1), months)),
    status,
    dayToText(from),
    distributor.name,
    distributor.address,
    distributor.country,
    distributor.language ?? languages[distributor.code] ?? 'en',
  ];
  const ended = distributors.filter(({ code }) => code === demoCases.endedPartnership);
  return toCsv(columns, [
    ...distributors.map((distributor) => rowOf(distributor, 'active', firstDay)),
    ...ended.map((distributor) => rowOf(distributor, 'ended', quarter.firstDay)),
  ]);
}

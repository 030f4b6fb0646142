import type { Day } from '#app/calendar/index.ts';
import { requireDay } from '#app/calendar/index.ts';
import type { Programme } from '#app/rebates/index.ts';
import { type Days, isIn, termOf } from './days.ts';
import { type Facts, type PlainLine, versionOn } from './facts.ts';

export type Filter = NonNullable<Programme['basis']['lines']>;

/** Whether a distributor takes part: codes, and the grade on the last day of the period. Territories are asked of lines. */
export function takesPart(facts: Facts, { distributors = {} }: Programme, distributor: number, lastDay: Day): boolean {
  const { code = '', versions = [] } = facts.distributors[distributor] ?? {};
  const { codes, grades, except } = distributors;
  if (codes && !codes.includes(code)) return false;
  if (except?.includes(code)) return false;
  return !grades || grades.includes(versionOn(versions, lastDay)?.grade ?? '');
}

/** The code of the head of the group to which a distributor belongs on a day. */
export function headOf(facts: Facts, distributor: number, day: Day): string {
  const { code = '', versions = [] } = facts.distributors[distributor] ?? {};
  return versionOn(versions, day)?.parent ?? code;
}

/** Whether a line counts in the programme at all, for whatever measure: term, source, stage, distributor's territory. */
export function counts(facts: Facts, programme: Programme, line: PlainLine): boolean {
  return isIn(line.day, termOf(programme)) && countsOnAnyDay(facts, programme, line);
}

/** The same of a line that is taken by another day than its date. */
export function countsOnAnyDay(facts: Facts, programme: Programme, line: PlainLine): boolean {
  if (line.source !== programme.source) return false;
  const territories = programme.distributors?.territories;
  if (territories && !territories.includes(line.homeTerritory ?? '')) return false;
  return standsInStage(facts, programme, line);
}

/** Whether a line of a year before counts: neither term nor stages are asked of it. */
export function countsInBaseline(programme: Programme, line: PlainLine): boolean {
  return line.source === programme.source;
}

export function passes(filter: Filter | undefined, { product, ...line }: PlainLine): boolean {
  if (!filter) return true;
  const has = (list: readonly string[] | undefined, value: string | undefined) =>
    list === undefined || (value !== undefined && list.includes(value));
  return (
    has(filter.productLines, product.productLine) &&
    has(filter.brands, product.brand) &&
    has(filter.categories, product.category) &&
    has(filter.skus, line.sku) &&
    !filter.exceptSkus?.includes(line.sku) &&
    has(filter.territories, line.territory) &&
    has(filter.priceTypes, line.priceType) &&
    has(filter.kinds, line.kind)
  );
}

/** The lines that count in the programme within the days and pass the filter. */
export function countingLines(
  facts: Facts,
  programme: Programme,
  lines: readonly PlainLine[],
  { days, filter }: { days: Days; filter: Filter | undefined },
): PlainLine[] {
  return lines.filter((line) => isIn(line.day, days) && counts(facts, programme, line) && passes(filter, line));
}

function standsInStage(facts: Facts, { stages }: Programme, line: PlainLine): boolean {
  if (!stages) return true;
  let stage: string | undefined;
  let since = Number.NEGATIVE_INFINITY;
  for (const row of facts.stages) {
    if (row.distributor !== line.distributor || row.productLine !== line.product.productLine) continue;
    if (row.from <= line.day && row.from >= since) [stage, since] = [row.stage, row.from];
  }
  return stages.some((entry) => {
    if (typeof entry === 'string') return entry === stage;
    const { from = '1000-01-01', to = '9999-12-31' } = entry;
    return entry.stage === stage && isIn(line.day, { from: requireDay(from), to: requireDay(to) });
  });
}

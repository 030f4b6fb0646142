import { getMeasureKind } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import type { LineFilter } from '../programme/line-filter.ts';
import { listNames, type Speaker, sayValue } from './speaker.ts';

/** What a measure reads and over which days: "purchases in a quarter", "季度进货额". */
export function sayMeasure(speaker: Speaker, measure: Measure): { name: string; window: string } {
  return { name: measureName(speaker, measure) + sayBaseline(speaker, measure), window: sayWindow(speaker, measure) };
}

/** Which lines it reads, in brackets; empty where it reads all of them. */
export function sayLines(speaker: Speaker, filter: LineFilter | undefined): string {
  if (!filter) return '';
  const { phrase } = speaker;
  const named = (names: readonly string[]) => ({ names: listNames(speaker, names), count: names.length });
  const parts = [
    filter.productLines && phrase('productLines', named(filter.productLines)),
    filter.brands && phrase('brands', named(filter.brands)),
    filter.categories && phrase('categories', named(filter.categories)),
    filter.skus && phrase('skus', named(filter.skus)),
    filter.exceptSkus && phrase('exceptSkus', named(filter.exceptSkus)),
    filter.territories && phrase('territories', named(filter.territories)),
    filter.priceTypes && phrase('priceTypes', named(filter.priceTypes.map((name) => phrase(name)))),
    filter.kinds && phrase('kinds', named(filter.kinds.map((name) => phrase(name)))),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : phrase('lines', { parts: parts.join(speaker.language === 'en' ? ', ' : '，') });
}

/** What is bought or sold, without the window. */
export function measureName({ phrase, programme, language }: Speaker, { of, course, name }: Measure): string {
  const isSellIn = programme.source === 'sell-in';
  if (of === 'amount') return phrase(isSellIn ? 'purchases' : 'sales');
  if (of === 'quantity') return phrase(isSellIn ? 'unitsBought' : 'unitsSold');
  const called = course ?? name;
  const kind = getMeasureKind(of).phrase[language];
  const named = called === undefined ? '' : phrase('named', { name: called });
  return language === 'en' ? kind + named : named + kind;
}

function sayBaseline(speaker: Speaker, { of, baseline }: Measure): string {
  const { phrase } = speaker;
  if (!baseline) return '';
  if (baseline.kind === 'year-before') return phrase('yearBefore');
  if (baseline.kind === 'target') return phrase('target', { name: baseline.name });
  return phrase('fixed', {
    value: sayValue(speaker, getMeasureKind(of).usesAmounts ? 'amount' : 'quantity', baseline.value),
  });
}

const periodWindows = {
  month: 'inMonth',
  quarter: 'inQuarter',
  'half-year': 'inHalfYear',
  year: 'inYear',
  term: 'inTerm',
} as const;

/** A measure that has no window of its own is read for the period, whatever accumulates. */
function sayWindow({ phrase, programme }: Speaker, measure: Measure): string {
  if (measure.course !== undefined) return phrase('onLastDay');
  const hasWindow = Object.hasOwn(getMeasureKind(measure.of).keys, 'over');
  const over = measure.over ?? (hasWindow ? programme.accumulate : 'period');
  if (over === 'year-to-date') return phrase('sinceYear');
  if (over === 'term-to-date') return phrase('sinceTerm');
  if (over === 'period') return phrase(periodWindows[programme.period]);
  return phrase('lastMonths', { count: over.lastMonths });
}

import { formatDecimal, type Language } from '#app/i18n/index.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import { getBandMethod } from '../methods/index.ts';
import type { Band } from '../programme/bands.ts';
import { measureName, sayMeasure } from './describe-measure.ts';
import { listClauses, type Speaker, sayMoney, sayStart, sayValue } from './speaker.ts';

/** The bands in one sentence, and how they pay in another: "From 10,000.00 USD in a quarter: 2% of all purchases; …". */
export function describeBands(speaker: Speaker): string[] {
  const { programme, language } = speaker;
  const sentence = `${capital(listClauses(speaker, clausesOf(speaker)))}${stop(language)}`;
  return programme.bands.length === 1 ? [sentence] : [sentence, getBandMethod(programme.method).sentence[language]];
}

/** Each band in a sentence of its own. */
export function bandClauses(speaker: Speaker): string[] {
  return clausesOf(speaker).map((clause) => `${capital(clause)}${stop(speaker.language)}`);
}

function clausesOf(speaker: Speaker): string[] {
  return speaker.programme.bands.map((band, index) => describeBand(speaker, band, index === 0));
}

function describeBand(speaker: Speaker, band: Band, isFirst: boolean): string {
  const { programme, language } = speaker;
  const reward = describeReward(speaker, band, isFirst);
  const qualifier = programme.qualifier ?? programme.basis;
  if (band.from === undefined && programme.bands.length === 1) return reward;
  const start = sayStart(speaker, getMeasureKind(qualifier.of).unit, band.from);
  const { name, window } = isFirst ? sayInUnit(speaker, qualifier) : { name: '', window: '' };
  if (language !== 'en') return `${window}${name}${start}，${reward}`;
  if (!isFirst) return `${start}: ${reward}`;
  return isPlain(qualifier) ? `${start} ${window}: ${reward}` : `${name} ${window}, ${start}: ${reward}`;
}

/** What is bought or sold is clear from its unit; any other measure is named before its value, in Chinese every one. */
function isPlain({ of }: Measure): boolean {
  return of === 'amount' || of === 'quantity';
}

/** Where each document, line or product is read by itself, the band begins at what stands in one of them. */
function sayInUnit(speaker: Speaker, qualifier: Measure): { name: string; window: string } {
  const { phrase, programme } = speaker;
  const { name, window } = sayMeasure(speaker, qualifier);
  if (!getMeasureKind(qualifier.of).keys.lines) return { name, window };
  if (programme.unit === 'document') return { name, window: phrase('inDocument') };
  if (programme.unit === 'line') return { name, window: phrase('inLine') };
  return { name, window: programme.unit === 'product' ? phrase('ofProduct', { window }) : window };
}

function describeReward(speaker: Speaker, band: Band, isFirst: boolean): string {
  const { phrase, programme, language } = speaker;
  const { percent, perUnit, lumpSum, freeUnits, every, everyCounts } = band;
  const parts: string[] = [];
  if (percent !== undefined) {
    const whole = measureName(speaker, { of: programme.basis.of === 'quantity' ? 'amount' : programme.basis.of });
    const isOfPart = programme.method === 'marginal' || programme.method === 'each-capped';
    const ofWhole = isPlain(programme.basis) ? 'percentOf' : 'percentOfThe';
    const key = isOfPart && programme.bands.length > 1 ? 'percentOfPart' : ofWhole;
    const rate = formatDecimal(percent, language);
    parts.push(isFirst ? phrase(key, { percent: rate, whole }) : phrase('percent', { percent: rate }));
  }
  if (perUnit !== undefined) parts.push(phrase('perUnit', { amount: sayMoney(speaker, perUnit) }));
  const counted = (reward: string) => {
    const value = sayValue(speaker, getMeasureKind(programme.basis.of).unit, every ?? '');
    return phrase(everyCounts === 'started' ? 'everyStarted' : 'everyFull', { reward, every: value });
  };
  if (lumpSum !== undefined) {
    const amount = sayMoney(speaker, lumpSum);
    parts.push(every === undefined ? phrase('lumpSum', { amount }) : counted(phrase('money', { amount })));
  }
  if (freeUnits !== undefined) {
    const free = phrase('freeUnits', { units: sayValue(speaker, 'quantity', freeUnits) });
    parts.push(every === undefined ? free : counted(free));
  }
  return parts.length === 0 ? phrase('nothing') : parts.join(phrase('and'));
}

function stop(language: Language): string {
  return language === 'en' ? '.' : '。';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

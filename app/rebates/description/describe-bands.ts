import { formatDecimal, type Language } from '#app/i18n/index.ts';
import type { Band } from '../bands.ts';
import { getMeasureKind } from '../measures/index.ts';
import { getBandMethod } from '../methods/index.ts';
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
  if (language !== 'en') return `${isFirst ? windowed(speaker) : ''}${start}，${reward}`;
  return `${start}${isFirst ? ` ${windowed(speaker)}` : ''}: ${reward}`;
}

/** In English the window follows the value; in Chinese the measure with its window goes before. */
function windowed(speaker: Speaker): string {
  const { programme, language } = speaker;
  const { name, window } = sayMeasure(speaker, programme.qualifier ?? programme.basis);
  return language === 'en' ? window : `${window}${name}`;
}

function describeReward(speaker: Speaker, band: Band, isFirst: boolean): string {
  const { phrase, programme, language } = speaker;
  const { percent, perUnit, lumpSum, freeUnits, every, everyCounts } = band;
  const parts: string[] = [];
  if (percent !== undefined) {
    const whole = measureName(speaker, { of: programme.basis.of === 'quantity' ? 'amount' : programme.basis.of });
    const isOfPart = programme.method === 'marginal' || programme.method === 'each-capped';
    const key = isOfPart && programme.bands.length > 1 ? 'percentOfPart' : 'percentOf';
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

import { formatDecimal, formatMoney, type Language, type Say, sayIn } from '#app/i18n/index.ts';
import { ratio, withCurrencyDigits } from '#app/money/index.ts';
import type { MeasureKind } from '../measures/measure.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import { inUnits, plainText } from '../programme/plain-text.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { phrases } from './messages.ts';

/** What every part of a description needs: the language, the programme, and the phrases. */
export type Speaker = { language: Language; programme: Programme; phrase: Say<typeof phrases> };

export function speakerFor(programme: Programme, language: Language): Speaker {
  return { language, programme, phrase: sayIn(phrases, language) };
}

/** Names one after another, as the language lists them. */
export function listNames({ language }: Speaker, names: readonly string[]): string {
  return names.join(language === 'en' ? ', ' : '、');
}

/** Names of which any one will do. */
export function listAny(speaker: Speaker, names: readonly string[]): string {
  if (speaker.language !== 'en' || names.length < 2) return listNames(speaker, names);
  return `${listNames(speaker, names.slice(0, -1))} or ${names.at(-1)}`;
}

/** Clauses one after another, longer than names. */
export function listClauses({ language }: Speaker, clauses: readonly string[]): string {
  return clauses.join(language === 'en' ? '; ' : '；');
}

/** An amount as people read it, with at least the digits of the programme's currency. */
export function sayMoney({ language, programme: { currency } }: Speaker, text: string): string {
  return formatMoney(withCurrencyDigits(text, currency), currency, language);
}

/** A value as its measure is written: money, units, percent, days or a bare count. */
export function sayValue(speaker: Speaker, unit: MeasureKind['unit'], text: string): string {
  const { language, phrase } = speaker;
  if (unit === 'amount') return sayMoney(speaker, text);
  const count = formatDecimal(text, language);
  if (unit === 'quantity') return phrase('units', { count });
  if (unit === 'days') return phrase('days', { count });
  return unit === 'percent' ? `${count}%` : count;
}

/**
 * A value as it was read. A percent has at most two decimals, rounded down: what lies below a threshold never looks as if
 * it had reached it.
 */
export function sayMeasured(speaker: Speaker, unit: MeasureKind['unit'], text: string): string {
  return sayValue(speaker, unit, unit === 'percent' ? toHundredths(text, 'down') : text);
}

/** What is lacking to a value; of a percent in points, rounded up. */
export function sayDistance(speaker: Speaker, unit: MeasureKind['unit'], text: string): string {
  if (unit !== 'percent') return sayValue(speaker, unit, text);
  return speaker.phrase('points', { count: formatDecimal(toHundredths(text, 'up'), speaker.language) });
}

function toHundredths(text: string, direction: 'down' | 'up'): string {
  const { numerator, denominator } = inUnits(ratioOfText(text), 2);
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (direction === 'down') return plainText(ratio(rest < 0n ? whole - 1n : whole, 100n));
  return plainText(ratio(rest > 0n ? whole + 1n : whole, 100n));
}

/** Where a band or step begins: `from` a value, or `above` it where the value itself belongs to the one before. */
export function sayStart(speaker: Speaker, unit: MeasureKind['unit'], from: string | undefined): string {
  if (from === undefined) return speaker.phrase('open');
  const value = sayValue(speaker, unit, from);
  return speaker.phrase(speaker.programme.boundary === 'lower' ? 'from' : 'above', { value });
}

import { formatDecimal, type Language } from '#app/i18n/index.ts';
import { withCurrencyDigits } from '#app/money/index.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { MeasureKind } from '../measures/measure.ts';
import type { RowJson } from '../output.ts';
import type { Band } from '../programme/bands.ts';
import type { Programme } from '../programme/programme-schema.ts';
import type { Step } from '../results.ts';
import { sayRead } from './describe-rules.ts';
import { nameSteps } from './describe-steps.ts';
import { type Speaker, sayDistance, sayMeasured, sayValue, speakerFor } from './speaker.ts';

/**
 * What a row measured, as people read it: money with its currency's digits and without its code, things with a word; and
 * the goods that were earned, if any.
 */
export type Measured = { qualifier: string | null; basis: string; goods?: string };

export function describeMeasured(
  programme: Programme,
  { qualifier, basis, freeUnits }: Pick<RowJson, 'qualifier' | 'basis' | 'freeUnits'>,
  language: Language,
): Measured {
  const speaker = speakerFor(programme, language);
  return {
    qualifier: qualifier && sayPlain(speaker, qualifierKind(programme).unit, qualifier),
    basis: sayPlain(speaker, getMeasureKind(programme.basis.of).unit, basis),
    ...(freeUnits !== undefined && {
      goods: speaker.phrase('freeUnits', { units: sayValue(speaker, 'quantity', freeUnits) }),
    }),
  };
}

/** What a row measured and its steps, as a document of the statement says them. */
export type RowInWords = Measured & { steps: Step[] };

export function describeRow(
  programme: Programme,
  row: Pick<RowJson, 'qualifier' | 'basis' | 'freeUnits' | 'steps'>,
  language: Language,
): RowInWords {
  return { ...describeMeasured(programme, row, language), steps: nameSteps(programme, row.steps, language) };
}

/** Where a row stands on the bands of its programme. Numbers are for drawing only, their texts for reading. */
export type Standing = {
  /** What picks the band: "purchases in a quarter". */
  measure: string;
  value: number;
  valueText: string;
  bands: { from: number; fromText: string; reward: string }[];
  /** What is lacking to the next band; undefined on the last. At `isAbove` it takes more than the distance. */
  next?: { distance: string; reward: string; isAbove: boolean };
};

/** The row's place on the bands; undefined where it has no one qualifier. */
export function describeStanding(
  programme: Programme,
  { qualifier, next }: Pick<RowJson, 'qualifier' | 'next'>,
  language: Language,
): Standing | undefined {
  if (qualifier === null) return undefined;
  const speaker = speakerFor(programme, language);
  const { unit } = qualifierKind(programme);
  const bands = programme.bands.map((band) => ({
    from: band.from === undefined ? startOfOpenBand(programme.bands[1]) : Number(band.from),
    fromText: band.from === undefined ? '' : formatDecimal(band.from, language),
    reward: shortReward(speaker, band),
  }));
  return {
    measure: sayRead(speaker, programme.qualifier ?? programme.basis).measure,
    value: Number(qualifier),
    valueText: sayMeasured(speaker, unit, qualifier),
    bands,
    next: next
      ? {
          distance: sayDistance(speaker, unit, next.distance),
          reward: bands[next.band]?.reward ?? '',
          isAbove: programme.boundary === 'upper',
        }
      : undefined,
  };
}

function qualifierKind({ qualifier, basis }: Programme): MeasureKind {
  return getMeasureKind((qualifier ?? basis).of);
}

function sayPlain(speaker: Speaker, unit: MeasureKind['unit'], text: string): string {
  if (unit !== 'amount') return sayMeasured(speaker, unit, text);
  return formatDecimal(withCurrencyDigits(text, speaker.programme.currency), speaker.language);
}

/** A first band without a beginning is drawn from zero, or from below the next where that begins lower. */
function startOfOpenBand(next: Band | undefined): number {
  const to = Number(next?.from ?? 1);
  return to > 0 ? 0 : to * 2 - 1;
}

/** What a band pays in as few words as fit above a bar: "2.5%", "12.50/unit", "0.75% + 250". */
function shortReward(speaker: Speaker, { percent, perUnit, lumpSum, freeUnits, every }: Band): string {
  const { phrase, programme, language } = speaker;
  const number = (text: string) => formatDecimal(text, language);
  const money = (text: string) => number(withCurrencyDigits(text, programme.currency));
  const whole = (text: string) => (/[.]0*[1-9]/.test(text) ? money(text) : number(text.replace(/[.].*/, '')));
  const counted = (reward: string) =>
    every === undefined ? reward : phrase('shortEvery', { reward, every: number(every) });
  const parts = [
    percent === undefined ? '' : `${number(percent)}%`,
    perUnit === undefined ? '' : phrase('shortPerUnit', { amount: money(perUnit) }),
    lumpSum === undefined ? '' : counted(whole(lumpSum)),
    freeUnits === undefined ? '' : counted(phrase('freeUnits', { units: sayValue(speaker, 'quantity', freeUnits) })),
  ];
  return parts.filter(Boolean).join(' + ') || '–';
}

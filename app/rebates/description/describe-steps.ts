import { type Language, sayIn } from '#app/i18n/index.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import type { Programme } from '../programme/programme-schema.ts';
import type { Step } from '../results.ts';
import { sayRange, sayRead } from './describe-rules.ts';
import { messages } from './messages.ts';
import { type Speaker, sayMeasured, speakerFor } from './speaker.ts';

/**
 * The steps of a row, in which a condition that failed and a multiplier also have `measure` and `read`, and a condition
 * `range`, in words: a step itself only has their place in the rule.
 */
export function nameSteps(programme: Programme, steps: readonly Step[], language: Language): Step[] {
  const speaker = speakerFor(programme, language);
  const { conditions = [], multipliers = [] } = programme;
  return steps.map((step) => {
    const { condition, multiplier, value } = step.text;
    const failed = step.kind === 'condition' ? conditions[Number(condition)] : undefined;
    if (failed) {
      const range = sayRange(speaker, sayIn(messages, language), failed);
      return { ...step, text: { ...step.text, ...sayReading(speaker, failed, value), range } };
    }
    const applied = step.kind === 'multiplier' ? multipliers[Number(multiplier)] : undefined;
    return applied ? { ...step, text: { ...step.text, ...sayReading(speaker, applied, value) } } : step;
  });
}

/** A score that nobody entered has no value. */
function sayReading(speaker: Speaker, read: Measure, value: string | undefined): { measure: string; read?: string } {
  const { measure, lines } = sayRead(speaker, read);
  const named = { measure: `${measure}${lines}` };
  return value === undefined ? named : { ...named, read: sayMeasured(speaker, getMeasureKind(read.of).unit, value) };
}

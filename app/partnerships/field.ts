import { z } from 'zod';
import { parseDay } from '#app/calendar/index.ts';
import type { Message } from '#app/i18n/index.ts';
import { isLanguage, type LocalText } from '#app/i18n/index.ts';
import { decimalPlaces, parseDecimal } from '#app/money/index.ts';

/**
 * How a value of a policy is written. `texts` is a text in each language, a sentence a line; `given` is not asked for: the
 * form carries it along.
 */
export type FieldKind = 'percent' | 'whole' | 'amount' | 'date' | 'code' | 'texts' | 'given';

/** One field of a form. Its name is the path of the value within its part, with points between. */
export type Field = {
  name: string;
  kind: FieldKind;
  label: Message;
  hint?: Message;
  /** What stands after the value: a currency's code. */
  unit?: string;
  /** The value of a `given` field, or what stands in the field before anyone wrote. */
  initial?: string;
};

const longestText = 4_000;
const mostWhole = 3_650;

/** What the values of a field are in a policy that is stored. Numbers that are measured exactly stay decimal text. */
export const percentText = z.string().refine((text) => isDecimal(text, { places: 2, most: 1_000 }));
export const amountText = z.string().refine((text) => isDecimal(text, { places: 2, most: 1e12 }));
export const codeText = z.string().regex(/^[A-Z0-9-]{2,40}$/);
export const whole = z.int().min(0).max(mostWhole);
export const wholeFromOne = whole.min(1);
export const dateText = z.string().refine((text) => parseDay(text) !== undefined);
export const texts: z.ZodType<LocalText> = z
  .record(z.string(), z.string().min(1).max(longestText))
  .refine((written) => Object.keys(written).every(isLanguage)) as z.ZodType<LocalText>;

function isDecimal(text: string, { places, most }: { places: number; most: number }): boolean {
  const decimal = parseDecimal(text);
  if (!decimal || text.startsWith('-') || text.length > 20) return false;
  return decimalPlaces(decimal) <= places && Number(text) <= most;
}

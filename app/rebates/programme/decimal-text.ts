import { z } from 'zod';
import { parseDecimal, type Ratio, ratioOfDecimal } from '#app/money/index.ts';

const longestDecimal = 40;

/** A number as programmes write it: decimal text, never a float. */
export const decimalText = z
  .string({ error: 'a decimal number in quotes, such as "2.5"' })
  .refine((text) => text.length <= longestDecimal && parseDecimal(text) !== undefined, {
    error: 'a decimal number written -?digits[.digits], such as "2.5"',
  });

/** The exact value of decimal text that has been validated. Throws for anything else. */
export function ratioOfText(text: string): Ratio {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`${text} is not a decimal number`);
  return ratioOfDecimal(decimal);
}

import { z } from 'zod';
import { parseDecimal } from '../money/index.ts';
import { codeSchema, localTextSchema } from './local-text.ts';

/** What every question has: its text, and what is said to it once it is marked. */
const questionHead = {
  code: codeSchema,
  text: localTextSchema,
  explanation: localTextSchema,
};

const choiceSchema = z.strictObject({ code: codeSchema, text: localTextSchema, right: z.boolean() });

const choicesSchema = z
  .array(choiceSchema)
  .min(2)
  .refine((choices) => new Set(choices.map(({ code }) => code)).size === choices.length, {
    error: 'every choice has a code of its own',
  });

const decimalSchema = z
  .string()
  .refine((text) => parseDecimal(text) !== undefined, { error: 'a number as decimal text' });

/** One choice is right, several may be, or a number is asked for, which may be off by the tolerance. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...questionHead,
    kind: z.literal('single'),
    choices: choicesSchema.refine((choices) => choices.filter(({ right }) => right).length === 1, {
      error: 'exactly one choice is right',
    }),
  }),
  z.strictObject({
    ...questionHead,
    kind: z.literal('multiple'),
    choices: choicesSchema.refine((choices) => choices.some(({ right }) => right), {
      error: 'at least one choice is right',
    }),
  }),
  z.strictObject({
    ...questionHead,
    kind: z.literal('number'),
    answer: decimalSchema,
    tolerance: decimalSchema.optional(),
    unit: localTextSchema.optional(),
  }),
]);

export type Question = z.output<typeof questionSchema>;

/** How many questions an attempt asks. */
export function drawnCount({ draw, questions }: { draw?: number; questions: readonly unknown[] }): number {
  return draw ?? questions.length;
}

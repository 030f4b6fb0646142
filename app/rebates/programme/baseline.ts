import { z } from 'zod';
import { decimalText } from './decimal-text.ts';

const targetName = z.string({ error: 'the name of a target' }).min(1, { error: 'the name of a target' });

/** What growth and attainment are measured against. */
export const baselineSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('year-before') }),
    z.strictObject({ kind: z.literal('fixed'), value: decimalText }),
    z.strictObject({ kind: z.literal('target'), name: targetName }),
  ],
  { error: 'a baseline: {"kind": "year-before"}, {"kind": "fixed", "value"} or {"kind": "target", "name"}' },
);

export type Baseline = z.output<typeof baselineSchema>;

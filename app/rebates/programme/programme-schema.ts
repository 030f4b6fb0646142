import { z } from 'zod';
import { isCurrency } from '#app/money/index.ts';
import { basisSchema, measureSchema } from '../measures/index.ts';
import { bandMethods } from '../methods/index.ts';
import { bandSchema, boundaries } from './bands.ts';
import { dateText } from './date-text.ts';
import { decimalText } from './decimal-text.ts';
import { stageListSchema } from './stages.ts';
import { windowNameSchema } from './window.ts';

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  z.enum(names, { error: `one of ${names.join(', ')}` });
const listOf = <Item extends z.ZodType>(what: string, item: Item) => z.array(item, { error: `a list of ${what}s` });
const namesOf = (what: string) =>
  listOf(what, z.string({ error: `${what} in quotes` }).min(1, { error: `${what}, not an empty text` })).min(1, {
    error: `at least one ${what}; without the key every one passes`,
  });

const code = z
  .string({ error: 'a code of 2 to 40 capital letters, digits and hyphens' })
  .regex(/^[A-Z0-9-]{2,40}$/, { error: 'a code of 2 to 40 capital letters, digits and hyphens' });
const titleText = z.string({ error: 'a title in quotes' }).trim().min(1, { error: 'a title, not an empty text' });
const wholeNumber = z.int({ error: 'a whole number, written without quotes' });
const money = decimalText.refine((text) => !text.startsWith('-'), { error: 'an amount, not negative' });

export const programmeCode = code;

/** Every key of a programme. What it says beyond the single key is checked in `programme-checks.ts`. */
export const programmeSchema = z.strictObject(
  {
    code,
    title: z
      .strictObject(
        { en: titleText.optional(), 'zh-Hans': titleText.optional(), 'zh-Hant': titleText.optional() },
        { error: 'titles {"en", "zh-Hans", "zh-Hant"}' },
      )
      .refine((titles) => Object.values(titles).some((title) => title !== undefined), {
        error: 'at least one title, in en, zh-Hans or zh-Hant',
      }),
    currency: z
      .string({ error: 'a currency of ISO 4217, such as "USD"' })
      .refine(isCurrency, { error: 'a currency of ISO 4217, such as "USD"' }),
    effective: z.strictObject({ from: dateText, to: dateText }, { error: 'two dates {"from", "to"}' }),
    period: oneOf(['month', 'quarter', 'half-year', 'year', 'term']),
    accumulate: windowNameSchema.default('period'),
    source: oneOf(['sell-in', 'sell-out']).default('sell-in'),
    stages: stageListSchema.optional(),
    distributors: z
      .strictObject(
        {
          codes: namesOf('distributor code').optional(),
          grades: namesOf('grade').optional(),
          territories: namesOf('territory').optional(),
          except: namesOf('distributor code').optional(),
        },
        { error: 'a choice {"codes", "grades", "territories", "except"}' },
      )
      .optional(),
    unit: oneOf(['distributor', 'group', 'document', 'line', 'product']).default('distributor'),
    basis: basisSchema,
    qualifier: measureSchema({}).optional(),
    method: z
      .string({ error: `one of ${bandMethods.map(({ name }) => name).join(', ')}` })
      .refine((name) => bandMethods.some((method) => method.name === name), {
        error: `one of ${bandMethods.map(({ name }) => name).join(', ')}`,
      })
      .default('all'),
    boundary: oneOf(boundaries).default('lower'),
    bands: listOf('band', bandSchema).min(1, { error: 'at least one band' }),
    conditions: listOf(
      'condition',
      measureSchema({ atLeast: decimalText.optional(), below: decimalText.optional() }),
    ).optional(),
    multipliers: listOf(
      'multiplier',
      measureSchema({
        steps: listOf(
          'step',
          z.strictObject({ from: decimalText, percent: decimalText }, { error: 'a step {"from", "percent"}' }),
        ).min(1, { error: 'at least one step' }),
      }),
    ).optional(),
    deducts: listOf('programme code', code).optional(),
    exclusive: z
      .strictObject(
        {
          group: z.string({ error: 'the name of a group' }).min(1, { error: 'the name of a group' }),
          prefer: oneOf(['highest', 'first']),
          rank: wholeNumber.default(0),
        },
        { error: 'a group {"group", "prefer", "rank"?}' },
      )
      .optional(),
    limits: z
      .strictObject(
        {
          guarantee: money.optional(),
          carryOver: z.boolean({ error: 'true or false, without quotes' }).optional(),
          cap: money.optional(),
          budget: money.optional(),
          minimumPayout: money.optional(),
        },
        { error: 'limits {"guarantee"?, "carryOver"?, "cap"?, "budget"?, "minimumPayout"?}' },
      )
      .optional(),
    payout: z
      .strictObject(
        { as: oneOf(['credit-note', 'bank-transfer', 'goods-credit']) },
        { error: 'a way to pay, such as {"as": "credit-note"}' },
      )
      .default({ as: 'credit-note' }),
    rounding: oneOf(['half-up', 'half-even', 'down']).default('half-up'),
  },
  { error: 'a programme, written as an object' },
);

/** A rebate programme with its defaults filled in (REBATES.md §1). */
export type Programme = z.output<typeof programmeSchema>;
export type PeriodName = Programme['period'];

import { z } from 'zod';
import { criterionKinds } from '../criteria/index.ts';
import type { Criteria } from '../evaluate.ts';
import { partMessages as messages } from './messages.ts';
import { definePart } from './part.ts';

const shape = Object.fromEntries(criterionKinds.map(({ name, schema }) => [name, schema.optional()]));

/** What must hold, all of it, before a partnership moves to the next stage. */
export const criteria = definePart<Criteria>({
  key: 'criteria',
  title: messages.criteria,
  schema: z.strictObject(shape) as unknown as z.ZodType<Criteria>,
  sentences: (settings, { language }) =>
    criterionKinds.flatMap(({ name, rule }) => (settings[name] === undefined ? [] : [rule(settings[name], language)])),
  groups: ({ currency }) =>
    criterionKinds.map(({ name, title, fields }) => ({
      title,
      fields: fields({ currency }).map((field) => ({ ...field, name: `${name}.${field.name}` })),
    })),
  // A criterion without its threshold is not asked for, whatever months stand beside it.
  tidy: (written) =>
    Object.fromEntries(
      Object.entries(written).filter(([, setting]) => (setting as { atLeast?: unknown }).atLeast !== undefined),
    ),
});

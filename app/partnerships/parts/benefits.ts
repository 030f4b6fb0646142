import { z } from 'zod';
import { localText } from '#app/i18n/index.ts';
import { texts } from '../field.ts';
import { partMessages as messages } from './messages.ts';
import { definePart, linesOf } from './part.ts';

/** What the stage gives beside rebates: what costs money, and what does not. */
export const benefits = definePart({
  key: 'benefits',
  title: messages.benefits,
  schema: z.strictObject({ material: texts.optional(), nonMaterial: texts.optional() }),
  sentences: ({ material = {}, nonMaterial = {} }, { language }) =>
    [material, nonMaterial].flatMap((text) => linesOf(localText(text, language))),
  groups: () => [
    {
      fields: [
        { name: 'material', kind: 'texts', label: messages.material, hint: messages.aSentenceALine },
        { name: 'nonMaterial', kind: 'texts', label: messages.nonMaterial, hint: messages.aSentenceALine },
      ],
    },
  ],
});

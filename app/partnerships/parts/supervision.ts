import { z } from 'zod';
import { localText } from '#app/i18n/index.ts';
import { texts } from '../field.ts';
import { partMessages as messages } from './messages.ts';
import { definePart, linesOf } from './part.ts';

/** How the brand keeps the channel fair: sales outside the territory, prices below the floor. */
export const supervision = definePart({
  key: 'supervision',
  title: messages.supervision,
  schema: z.strictObject({ rules: texts.optional() }),
  sentences: ({ rules = {} }, { language }) => linesOf(localText(rules, language)),
  groups: () => [
    {
      fields: [{ name: 'rules', kind: 'texts', label: messages.supervisionTexts, hint: messages.aSentenceALine }],
    },
  ],
});

import { z } from 'zod';
import { sayIn } from '#app/i18n/index.ts';
import { wholeFromOne } from '../field.ts';
import { partMessages as messages } from './messages.ts';
import { definePart } from './part.ts';

/** How soon the brand answers, delivers and decides. */
export const service = definePart({
  key: 'service',
  title: messages.service,
  schema: z.strictObject({
    answerHours: wholeFromOne.optional(),
    deliveryDays: wholeFromOne.optional(),
    claimDays: wholeFromOne.optional(),
  }),
  sentences: ({ answerHours, deliveryDays, claimDays }, { language }) => {
    const say = sayIn(messages, language);
    return [
      answerHours && say('answerRule', { count: answerHours }),
      deliveryDays && say('deliveryRule', { count: deliveryDays }),
      claimDays && say('claimRule', { count: claimDays }),
    ].filter((sentence) => typeof sentence === 'string');
  },
  groups: () => [
    {
      fields: [
        { name: 'answerHours', kind: 'whole', label: messages.answerHours },
        { name: 'deliveryDays', kind: 'whole', label: messages.deliveryDays },
        { name: 'claimDays', kind: 'whole', label: messages.claimDays },
      ],
    },
  ],
});

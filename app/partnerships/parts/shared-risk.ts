import { z } from 'zod';
import { formatDecimal, sayIn } from '#app/i18n/index.ts';
import { percentText, wholeFromOne } from '../field.ts';
import { partMessages as messages } from './messages.ts';
import { definePart } from './part.ts';

/** What the brand carries of the distributor's risk: returned stock, falling prices, joint investments. */
export const sharedRisk = definePart({
  key: 'sharedRisk',
  title: messages.sharedRisk,
  schema: z
    .strictObject({
      returnPercent: percentText.optional(),
      returnDays: wholeFromOne.optional(),
      priceDays: wholeFromOne.optional(),
      investmentPercent: percentText.optional(),
    })
    .refine(({ returnPercent, returnDays }) => returnPercent === undefined || returnDays !== undefined, {
      path: ['returnDays'],
    })
    .refine(({ returnPercent, returnDays }) => returnDays === undefined || returnPercent !== undefined, {
      path: ['returnPercent'],
    }),
  sentences: ({ returnPercent, returnDays, priceDays, investmentPercent }, { language }) => {
    const say = sayIn(messages, language);
    const percent = (text: string) => formatDecimal(text, language);
    return [
      returnPercent && returnDays && say('returnRule', { percent: percent(returnPercent), count: returnDays }),
      priceDays && say('priceRule', { count: priceDays }),
      investmentPercent && say('investmentRule', { percent: percent(investmentPercent) }),
    ].filter((sentence) => typeof sentence === 'string');
  },
  groups: () => [
    {
      fields: [
        { name: 'returnPercent', kind: 'percent', label: messages.returnShare },
        { name: 'returnDays', kind: 'whole', label: messages.returnDays },
        { name: 'priceDays', kind: 'whole', label: messages.priceDays },
        { name: 'investmentPercent', kind: 'percent', label: messages.investmentShare },
      ],
    },
  ],
});

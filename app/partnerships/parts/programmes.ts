import { z } from 'zod';
import { formatLongDate, localText, sayIn } from '#app/i18n/index.ts';
import { dateText } from '../field.ts';
import { partMessages as messages } from './messages.ts';
import { definePart } from './part.ts';

/**
 * From which day each programme is withdrawn from the stage. The programme's own dated stages are what holds: approving
 * the policy makes a version of the programme that carries the day.
 */
export const programmes = definePart({
  key: 'programmes',
  title: messages.programmes,
  schema: z.record(z.string(), dateText),
  sentences: (withdrawals, { language, programmes: known }) =>
    Object.entries(withdrawals).flatMap(([code, from]) => {
      // A programme that is addressed to others is not the reader's to know of.
      const title = known.find((programme) => programme.code === code)?.title;
      if (!title) return [];
      const told = { title: localText(title, language), code, from: formatLongDate(from, language) };
      return [sayIn(messages, language)('withdrawn', told)];
    }),
  groups: ({ programmes: known }) =>
    known
      .filter(({ canBeWithdrawn }) => canBeWithdrawn)
      .map(({ code, title, withdrawnFrom }) => ({
        title: {
          en: localText(title, 'en'),
          'zh-Hans': localText(title, 'zh-Hans'),
          'zh-Hant': localText(title, 'zh-Hant'),
        },
        fields: [
          {
            name: code,
            kind: 'date',
            label: messages.withdrawFrom,
            hint: messages.withdrawHint,
            initial: withdrawnFrom,
          },
        ],
      })),
});

import { z } from 'zod';
import { sayIn } from '#app/i18n/index.ts';
import { countCertified } from '#app/rebates/index.ts';
import { codeText, wholeFromOne } from '../field.ts';
import { defineCriterion } from './criterion.ts';
import { criterionMessages as messages } from './messages.ts';

/** How many people of the distributor hold a certificate of a course that is valid today. */
export const certifiedPeople = defineCriterion({
  name: 'certified-people',
  title: messages.certified,
  unit: 'people',
  schema: z.strictObject({ atLeast: wholeFromOne, course: codeText }),
  fields: () => [
    { name: 'atLeast', kind: 'whole', label: messages.certifiedAtLeast },
    { name: 'course', kind: 'code', label: messages.certifiedCourse },
  ],
  rule: ({ atLeast, course }, language) => sayIn(messages, language)('certifiedRule', { count: atLeast, course }),
  measure: ({ atLeast, course }, { today, certificates }) => {
    const people = countCertified(certificates, { course, day: today });
    return { value: String(people), threshold: String(atLeast), isMet: people >= atLeast, window: undefined };
  },
});

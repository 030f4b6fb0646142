import { type Day, isWithin } from '#app/calendar/index.ts';
import { ratio } from '#app/money/index.ts';
import type { CertificateInput } from '../inputs.ts';
import { courseKeys, type MeasureKind } from './measure.ts';

/** How many people of the distributor hold a valid certificate of the course on the last day of the period. */
export const certifiedPeople: MeasureKind = {
  of: 'certified-people',
  keys: courseKeys,
  unit: 'count',
  usesAmounts: false,
  reads: 'distributor',
  value: ({ known: { certificates, lastDay } }, { course = '' }) =>
    ratio(BigInt(countCertified(certificates, { course, day: lastDay }))),
  phrase: { en: 'number of people with the certificate', 'zh-Hans': '持证人数', 'zh-Hant': '持證人數' },
  example: {
    measure: { of: 'certified-people', course: 'FIT' },
    sales: [{ date: '2026-03-01', amount: '1' }],
    certificates: [
      { person: 'Ann', course: 'FIT', from: '2026-01-01' },
      { person: 'Bo', course: 'FIT', from: '2026-05-01' },
    ],
    value: '2',
  },
};

/** How many people hold a certificate of a course that is valid on a day; one with two is one. */
export function countCertified(
  certificates: readonly (Pick<CertificateInput, 'person' | 'course' | 'from' | 'to'> & { distributor?: number })[],
  { course, day }: { course: string; day: Day },
): number {
  const valid = certificates.filter(
    (one) => one.course === course && isWithin(day, { from: one.from, to: one.to ?? Infinity }),
  );
  return new Set(valid.map(({ distributor, person }) => JSON.stringify([distributor, person]))).size;
}

import { ratio } from '#app/money/index.ts';
import { courseKeys, type MeasureKind } from './measure.ts';

/** How many people of the distributor hold a valid certificate of the course on the last day of the period. */
export const certifiedPeople: MeasureKind = {
  of: 'certified-people',
  keys: courseKeys,
  unit: 'count',
  usesAmounts: false,
  valueWithoutLines: ({ certificates, lastDay }, { course }) => {
    const valid = certificates.filter(
      (one) => one.course === course && one.from <= lastDay && lastDay <= (one.to ?? Infinity),
    );
    return ratio(BigInt(new Set(valid.map(({ person }) => person)).size));
  },
  phrase: { en: 'number of people with the certificate', 'zh-Hans': '持证人数', 'zh-Hant': '持證人數' },
};

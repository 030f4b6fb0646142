import { demoCases } from '../cases.ts';
import type { SourceDistributor, SourceFirm } from '../source.ts';
import { chinaCurrency } from './products.ts';
import { seededRandom } from './random.ts';

/** The grades of the Chinese distributors, by size: A buys most. */
export const chinaGrades = ['A', 'B', 'C'] as const;
export type ChinaGrade = (typeof chinaGrades)[number];

export type ChinaDistributor = SourceDistributor & { grade: ChinaGrade };

const firstYear = 2011;
const { group } = demoCases;

/** The Chinese firms as distributors; a fixed seed says how large each is. */
export function chinaDistributors(firms: readonly SourceFirm[]): ChinaDistributor[] {
  return firms.map((firm) => ({
    ...firm,
    grade: gradeOf(firm.code),
    firstYear,
    currency: chinaCurrency,
    parent: group.members.includes(firm.code) ? group.head : '',
  }));
}

function gradeOf(code: string): ChinaGrade {
  const size = seededRandom(`grade ${code}`).next();
  if (size < 0.2) return 'A';
  return size < 0.6 ? 'B' : 'C';
}

/**
 * What each of these Chinese distributors shows in the last complete quarter; `test/demo/cases.test.ts` proves it by
 * figures. In that quarter they buy and return what `china/case-lines.ts` says and nothing else, but for the group.
 */
export const demoCases = {
  /** Returns more than it buys: the ladder, whose first band has no lower bound, takes back what it had paid. */
  negativeDue: 'D00280',
  /** Returns bicycles in the first month that it bought in the quarter before. */
  lateReturn: 'D00177',
  /** Its bicycles become mature in mid-quarter: what it buys afterwards no longer counts for the growth rebate. */
  stageChange: 'D00201',
  /** Buys at special prices, which help to reach a band and earn nothing. */
  specialPrice: 'D00094',
  /** Stopped buying: its partnerships, and the distributor itself, have ended. */
  endedPartnership: 'D00274',
  /** Three shops whose purchases are measured together. */
  group: { head: 'D00237', members: ['D00119', 'D00211'] },
};

/** Each has a quarter of its own lines, so that what it shows does not hang on chance. */
export const quietInQuarter: readonly string[] = [
  demoCases.negativeDue,
  demoCases.lateReturn,
  demoCases.stageChange,
  demoCases.specialPrice,
];

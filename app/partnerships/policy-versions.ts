import { dayToText, requireDay } from '#app/calendar/index.ts';
import { standingsOn, type VersionState } from '#app/rebates/index.ts';
import type { PolicyDefinition } from './policy.ts';

/** `retracted`: taken back before anyone approved it. */
export type PolicyState = VersionState | 'retracted';

/** A version with the days on which it holds or held; `holdsTo` is null for one that nothing ends yet. */
export type PolicyVersion<Row> = Omit<Row, 'definition'> & {
  definition: PolicyDefinition;
  state: PolicyState;
  holdsFrom: string | null;
  holdsTo: string | null;
};

type Stored = {
  number: number;
  fromDate: string;
  definition: string;
  approvedAt: string | null;
  retractedAt: string | null;
};

const forever = requireDay('9999-12-31');

/** The versions of one policy as they stand on a day: of two approved ones the later from-date ends the earlier. */
export function standPolicies<Row extends Stored>(rows: readonly Row[], today: string): PolicyVersion<Row>[] {
  const standings = standingsOn(
    rows
      .filter(({ retractedAt }) => retractedAt === null)
      .map(({ number, fromDate, approvedAt }) => ({
        ...{ number, from: requireDay(fromDate), termEnd: forever, isApproved: approvedAt !== null },
      })),
    requireDay(today),
  );
  return rows.map((row) => {
    const { state, holds } = standings.get(row.number) ?? { state: 'retracted' as const, holds: undefined };
    return {
      ...row,
      definition: JSON.parse(row.definition) as PolicyDefinition,
      state,
      holdsFrom: holds ? dayToText(holds.from) : null,
      holdsTo: holds && holds.to < forever ? dayToText(holds.to) : null,
    };
  });
}

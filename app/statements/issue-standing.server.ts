import { sumSafe } from '../money/index.ts';
import type { StatementGroup } from './run-facts.server.ts';

/** Why a group gets no statement. */
export type NotIssued = {
  distributor: string;
  currency: string;
  reason:
    | 'run-is-stale'
    /** What was proposed is not what would be issued now. */
    | 'figures-changed'
    /** Whoever proposed it does not confirm it. */
    | 'own-proposal'
    | 'not-allowed';
};

export type Standing =
  | { kind: 'open'; openingMinor: number }
  | { kind: 'already' }
  | ({ kind: 'not-issued' } & NotIssued);

export type IssuedBefore = {
  /** What the distributor has been issued in the group's currency, in the order of the series. */
  issued: readonly { period: string; closingMinor: number }[];
  /** Whether a statement that the run did not know has granted anything by the group's programmes or out of their budgets. */
  isGrantedSince: boolean;
};

/**
 * A run says what is due as of the statements that it knew, whichever periods they were of. One that has granted by the
 * same programmes since makes it stale: it would grant again what that one did.
 */
export function standingOf(
  run: { period: string },
  { distributor, currency }: StatementGroup,
  { issued, isGrantedSince }: IssuedBefore,
): Standing {
  if (issued.some(({ period }) => period === run.period)) return { kind: 'already' };
  if (isGrantedSince) return { kind: 'not-issued', distributor: distributor.code, currency, reason: 'run-is-stale' };
  return { kind: 'open', openingMinor: issued.at(-1)?.closingMinor ?? 0 };
}

/** What rows of one distributor in one currency grant together: minor units. */
export function grantedBy(rows: readonly { dueMinor: number }[]): number {
  return sumSafe(
    rows.map(({ dueMinor }) => dueMinor),
    'what a statement grants',
  );
}

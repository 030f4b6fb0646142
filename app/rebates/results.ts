export type Outcome =
  | 'earned'
  | 'below-first-band'
  | 'condition-not-met'
  | 'not-eligible'
  | 'no-baseline'
  | 'superseded';

/** One part of an entitlement. `amount` is exact decimal text with at most six decimals, in the programme's currency. */
export type Step = { kind: string; text: Record<string, string>; amount: string };

/** What one programme says of one distributor in one period. The amounts of `steps` sum to `entitlementMinor`. */
export type CalculationRow = {
  period: string;
  programme: string;
  /** The version of the programme that applied. */
  version: number;
  distributor: string;
  outcome: Outcome;
  /** Decimal text, at most six decimals; null where the row has none. */
  qualifier: string | null;
  basis: string;
  /** Index of the band reached, from 0; null below the first. */
  band: number | null;
  next: { band: number; distance: string } | null;
  entitlementMinor: number;
  settledMinor: number;
  dueMinor: number;
  currency: string;
  steps: Step[];
  /** Goods earned, counted in units: decimal text, only where there are any. */
  freeUnits?: string;
};

/** Why a line of the distributor in the period did not count. */
export type NotCountedReason =
  | 'outside-term'
  | 'source'
  | 'stage'
  | 'product'
  | 'territory'
  | 'price-type'
  | 'unpaid'
  | 'not-eligible';

/** One line's part of a row: `lineIndex` is its position in the columns, the shares sum to the entitlement. */
export type LineShare = {
  lineIndex: number;
  shareMinor: number;
  /** A line that counts for the qualifier alone has no share: it helped to reach the band and is not paid on. */
  countsFor: 'basis' | 'qualifier' | 'both';
  /** A measure of the programme goes by payments and leaves this line out, because nothing was paid of it. */
  isUnpaid?: true;
};
export type LineNotCounted = { lineIndex: number; reason: NotCountedReason };

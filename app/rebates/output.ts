import { amountToText } from '#app/money/index.ts';
import type { CalculationRow, LineNotCounted, LineShare, Outcome, Step } from './results.ts';

/** A row as `calculate --json` prints it (REBATES.md §5 and §7): amounts are decimal text with the currency's digits. */
export type RowJson = {
  period: string;
  programme: string;
  distributor: string;
  outcome: Outcome;
  qualifier: string | null;
  basis: string;
  band: number | null;
  next: { band: number; distance: string } | null;
  entitlement: string;
  settled: string;
  due: string;
  currency: string;
  freeUnits?: string;
  steps: Step[];
};

export function rowToJson(row: CalculationRow): RowJson {
  const { period, programme, distributor, outcome, qualifier, basis, band, next, currency, steps, freeUnits } = row;
  return {
    period,
    programme,
    distributor,
    outcome,
    qualifier,
    basis,
    band,
    next,
    entitlement: amountToText(row.entitlementMinor, currency),
    settled: amountToText(row.settledMinor, currency),
    due: amountToText(row.dueMinor, currency),
    currency,
    ...(freeUnits === undefined ? {} : { freeUnits }),
    steps,
  };
}

export type LineName = { document: string; line: string };

/** A row with the names of the lines that it stands on, and of those that did not count. */
export type RowWithLines = {
  row: CalculationRow;
  contributing: (LineName & Omit<LineShare, 'lineIndex'>)[];
  notCounted: (LineName & Omit<LineNotCounted, 'lineIndex'>)[];
};

/** A row as `rowToJson` writes it, and its lines; the shares are decimal text and sum to the entitlement. */
export function rowWithLinesToJson({ row, contributing, notCounted }: RowWithLines) {
  return {
    ...rowToJson(row),
    contributing: contributing.map(({ document, line, countsFor, shareMinor, isUnpaid }) => ({
      document,
      line,
      countsFor,
      share: amountToText(shareMinor, row.currency),
      ...(isUnpaid && { unpaid: true }),
    })),
    notCounted: notCounted.map(({ document, line, reason }) => ({ document, line, reason })),
  };
}

import { amountToText } from '#app/money/index.ts';
import type { CalculationRow, Outcome, Step } from './results.ts';

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

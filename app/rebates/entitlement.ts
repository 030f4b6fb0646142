import { add, type Ratio, subtract, zero } from '#app/money/index.ts';
import { type BandRates, ratesBetween, reachedBand } from './bands.ts';
import { type ConditionReading, failedConditions } from './conditions.ts';
import type { LineSums } from './measures/measure.ts';
import { getBandMethod } from './methods/index.ts';
import { plainText } from './plain-text.ts';
import type { Programme } from './programme-schema.ts';
import type { CalculationRow } from './results.ts';
import { type ExactStep, rewardOf } from './rewards.ts';
import { roundSteps } from './round-steps.ts';

/** What one programme reads for one unit in one period. `measured` is the basis as its measure reads it. */
export type Reading = {
  definition: Programme;
  bands: readonly BandRates[];
  basis: LineSums;
  measured: Ratio;
  qualifier: Ratio;
  conditions: readonly ConditionReading[];
};

export type Entitlement = Pick<
  CalculationRow,
  'outcome' | 'qualifier' | 'basis' | 'band' | 'next' | 'entitlementMinor' | 'steps' | 'freeUnits'
>;

/**
 * What the rules say has been earned, in the order of REBATES.md §2: the bands pay their steps, the steps are summed
 * exactly, and the sum is rounded once. The entitlement is the sum of its steps.
 */
export function entitlementOf(reading: Reading): Entitlement {
  const { definition, bands, measured, qualifier, conditions } = reading;
  const froms = bands.map(({ from }) => from);
  const band = reachedBand(froms, qualifier, definition.boundary);
  const failed = band === null ? [] : failedConditions(conditions);
  const paid = band === null || failed.length > 0 ? { steps: failed, freeUnits: zero } : payBands(reading, froms, band);
  const { entitlementMinor, steps } = roundSteps(paid.steps, definition);
  return {
    outcome: band === null ? 'below-first-band' : failed.length > 0 ? 'condition-not-met' : 'earned',
    qualifier: plainText(qualifier),
    basis: plainText(measured),
    band,
    next: nextBand(froms, band, qualifier),
    entitlementMinor,
    steps,
    freeUnits: paid.freeUnits.numerator === 0n ? undefined : plainText(paid.freeUnits),
  };
}

function payBands(
  { definition, bands, basis, measured, qualifier }: Reading,
  froms: (Ratio | undefined)[],
  reached: number,
) {
  const { parts } = getBandMethod(definition.method);
  const steps: ExactStep[] = [];
  let freeUnits = zero;
  for (const part of parts({ froms, boundary: definition.boundary, qualifier, reached })) {
    const { band, share, isEntered, towardsNext } = part;
    const own = bands[band] as BandRates;
    const rates = towardsNext ? ratesBetween(own, bands[band + 1] as BandRates, towardsNext) : own;
    const paid = isEntered ? rates : { ...rates, lumpSum: undefined, freeUnits: undefined };
    const reward = rewardOf(band, paid, share, basis, measured);
    steps.push(...reward.steps);
    freeUnits = add(freeUnits, reward.freeUnits);
  }
  return { steps, freeUnits };
}

function nextBand(
  froms: readonly (Ratio | undefined)[],
  band: number | null,
  qualifier: Ratio,
): CalculationRow['next'] {
  const next = band === null ? 0 : band + 1;
  const from = froms[next];
  return from ? { band: next, distance: plainText(subtract(from, qualifier)) } : null;
}

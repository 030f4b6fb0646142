import { add, type Ratio, subtract, zero } from '#app/money/index.ts';
import { type BandRates, ratesBetween, reachedBand } from './bands.ts';
import { type ConditionReading, failedConditions } from './conditions.ts';
import { limitSteps } from './limits.ts';
import { getMeasureKind } from './measures/index.ts';
import type { LineSums } from './measures/measure.ts';
import { getBandMethod } from './methods/index.ts';
import { type MultiplierReading, multiplySteps } from './multipliers.ts';
import { plainText } from './plain-text.ts';
import type { Programme } from './programme-schema.ts';
import type { CalculationRow, Outcome } from './results.ts';
import { type ExactStep, rewardOf } from './rewards.ts';
import { roundSteps } from './round-steps.ts';

/**
 * What one programme reads for one unit in one period. `measured` is the basis as its measure reads it. A measure has
 * no value where its baseline is missing.
 */
export type Reading = {
  definition: Programme;
  bands: readonly BandRates[];
  basis: LineSums;
  measured: Ratio | undefined;
  qualifier: Ratio | undefined;
  conditions: readonly ConditionReading[];
  multipliers: readonly MultiplierReading[];
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
  const { definition, bands, measured, qualifier } = reading;
  const froms = bands.map(({ from }) => from);
  const band = qualifier ? reachedBand(froms, qualifier, definition.boundary) : null;
  const paid = pay(reading, froms, band);
  const limited = limitSteps(paid.steps, definition.limits ?? {}, { isGuaranteed: isGuaranteed(reading, paid) });
  const { entitlementMinor, steps } = roundSteps(limited, definition);
  return {
    outcome: paid.outcome,
    qualifier: qualifier ? plainText(qualifier) : null,
    basis: plainText(measured ?? zero),
    band,
    next: qualifier ? nextBand(froms, band, qualifier) : null,
    entitlementMinor,
    steps,
    freeUnits: paid.freeUnits.numerator === 0n ? undefined : plainText(paid.freeUnits),
  };
}

type Paid = { outcome: Outcome; steps: ExactStep[]; freeUnits: Ratio };

/** Of several outcomes the first applies in the order of REBATES.md §7. */
function pay(reading: Reading, froms: (Ratio | undefined)[], band: number | null): Paid {
  const { definition, measured, qualifier, conditions, multipliers } = reading;
  const nothing = (outcome: Outcome, steps: ExactStep[]) => ({ outcome, steps, freeUnits: zero });
  const withoutValue = [...conditions, ...multipliers].find(
    ({ rule, value }) => value === undefined && !getMeasureKind(rule.of).isEntered,
  )?.rule.of;
  if (!measured || !qualifier) return nothing('no-baseline', [noBaseline(measureWithout(reading))]);
  if (withoutValue !== undefined) return nothing('no-baseline', [noBaseline(withoutValue)]);
  if (band === null) return nothing('below-first-band', []);
  const failed = failedConditions(conditions);
  if (failed.length > 0) return nothing('condition-not-met', failed);
  const { steps, freeUnits } = payBands(reading, { froms, measured, qualifier, reached: band });
  return { outcome: 'earned', steps: multiplySteps(steps, multipliers, definition.boundary), freeUnits };
}

/** A guarantee tops up what was earned or fell short of the first band, and only where every condition holds. */
function isGuaranteed({ conditions }: Reading, { outcome }: Paid): boolean {
  return outcome === 'earned' || (outcome === 'below-first-band' && failedConditions(conditions).length === 0);
}

function measureWithout({ definition, measured }: Reading): string {
  return measured ? (definition.qualifier ?? definition.basis).of : definition.basis.of;
}

function noBaseline(of: string): ExactStep {
  return { kind: 'no-baseline', text: { of }, amount: zero };
}

type Reached = { froms: (Ratio | undefined)[]; measured: Ratio; qualifier: Ratio; reached: number };

function payBands({ definition, bands, basis }: Reading, { froms, measured, qualifier, reached }: Reached) {
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

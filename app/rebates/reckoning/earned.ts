import { add, type Ratio, subtract, zero } from '#app/money/index.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { LineSums } from '../measures/measure.ts';
import { getBandMethod } from '../methods/index.ts';
import { type BandRates, ratesBetween, reachedBand } from '../programme/bands.ts';
import { type ConditionReading, failedConditions } from '../programme/conditions.ts';
import { type MultiplierReading, multiplySteps } from '../programme/multipliers.ts';
import { plainText } from '../programme/plain-text.ts';
import type { Programme } from '../programme/programme-schema.ts';
import type { CalculationRow, Outcome } from '../results.ts';
import { mergeSteps } from './merge-steps.ts';
import { type ExactStep, rewardOf, sumOfSteps } from './rewards.ts';

/** What is read for one unit. `measured` is the basis as its measure reads it; without a baseline there may be no value. */
export type UnitReading = { basis: LineSums; measured: Ratio | undefined; qualifier: Ratio | undefined };

/** What bands pay on one unit. */
export type UnitReward = {
  /** The measure that has no value, so that nothing is paid. */
  lacks: string | undefined;
  qualifier: Ratio | undefined;
  basis: Ratio;
  band: number | null;
  next: CalculationRow['next'];
  steps: ExactStep[];
  money: Ratio;
  freeUnits: Ratio;
};

/** What holds for the distributor (or group) as a whole, whatever the unit. */
export type SharedReadings = { conditions: readonly ConditionReading[]; multipliers: readonly MultiplierReading[] };

export type Earned = {
  outcome: Outcome;
  /** Exact, up to the multipliers. */
  steps: ExactStep[];
  freeUnits: Ratio;
  conditionsHold: boolean;
};

type Rules = { definition: Programme; bands: readonly BandRates[] };

/** What the band that is reached pays, by the programme's method; nothing below the first and where a value is missing. */
export function rewardUnit({ definition, bands }: Rules, { basis, measured, qualifier }: UnitReading): UnitReward {
  const froms = bands.map(({ from }) => from);
  const band = qualifier ? reachedBand(froms, qualifier, definition.boundary) : null;
  const paid =
    measured && qualifier && band !== null
      ? payBands({ definition, bands }, { froms, basis, measured, qualifier, reached: band })
      : { steps: [], freeUnits: zero };
  return {
    lacks: measured ? (qualifier ? undefined : (definition.qualifier ?? definition.basis).of) : definition.basis.of,
    qualifier,
    basis: measured ?? zero,
    band,
    next: qualifier ? nextBand(froms, band, qualifier) : null,
    steps: paid.steps,
    money: sumOfSteps(paid.steps),
    freeUnits: paid.freeUnits,
  };
}

/** Of several outcomes the first applies in the order of REBATES.md §7. `rewards` are those of all units. */
export function earnedBy(
  definition: Programme,
  rewards: readonly UnitReward[],
  { conditions, multipliers }: SharedReadings,
): Earned {
  const failed = failedConditions(conditions);
  const conditionsHold = failed.length === 0;
  const nothing = (outcome: Outcome, steps: ExactStep[]) => ({ outcome, steps, freeUnits: zero, conditionsHold });
  const reached = rewards.filter(({ band, lacks }) => band !== null && !lacks);
  const missing = measureWithout(rewards, reached, [...conditions, ...multipliers]);
  if (missing !== undefined) return nothing('no-baseline', [noBaseline(missing)]);
  if (reached.length === 0) return nothing('below-first-band', []);
  if (!conditionsHold) return nothing('condition-not-met', failed);
  const steps = mergeSteps(
    reached.map((reward) => reward.steps),
    definition.unit,
  );
  return {
    outcome: 'earned',
    steps: multiplySteps(steps, multipliers, definition.boundary),
    freeUnits: reached.reduce((sum, { freeUnits }) => add(sum, freeUnits), zero),
    conditionsHold,
  };
}

/** The measure that has no value and so lets nothing be paid. Of several units one that has its values is enough. */
function measureWithout(
  rewards: readonly UnitReward[],
  reached: readonly UnitReward[],
  shared: readonly (ConditionReading | MultiplierReading)[],
): string | undefined {
  const lacking = reached.length === 0 ? rewards.find(({ lacks }) => lacks)?.lacks : undefined;
  return lacking ?? shared.find(({ rule, value }) => !value && !getMeasureKind(rule.of).isEntered)?.rule.of;
}

function noBaseline(of: string): ExactStep {
  return { kind: 'no-baseline', text: { of }, amount: zero };
}

type Reached = {
  froms: (Ratio | undefined)[];
  basis: LineSums;
  measured: Ratio;
  qualifier: Ratio;
  reached: number;
};

function payBands({ definition, bands }: Rules, { froms, basis, measured, qualifier, reached }: Reached) {
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

import { add, type Ratio, subtract, zero } from '#app/money/index.ts';
import { takesPart } from '../lines/line-sum.ts';
import type { MeasureReading } from '../measures/measure.ts';
import { plainText } from '../programme/plain-text.ts';
import { versionOn } from '../programme/versions.ts';
import type { CalculationRow } from '../results.ts';
import { type Earned, earnedBy, rewardUnit, type UnitReward } from './earned.ts';
import type { Cell } from './evaluation-order.ts';
import { groupStandings } from './group-standings.ts';
import { type Deducted, deductedFrom, earningsReader, inOrderOfLines, type LineEarning } from './line-earnings.ts';
import { isPartUnit } from './plan.ts';
import { measuredBy, paidOn, valuesReader } from './read-measures.ts';
import type { ExactStep } from './rewards.ts';
import { type Grounds, type ReadUnit, unitsReader } from './unit-readings.ts';

/** What one distributor has earned in a cell before exclusive groups and limits. */
export type Standing = Earned &
  Pick<CalculationRow, 'qualifier' | 'basis' | 'band' | 'next'> & {
    distributor: string;
    /** The rounded parts of those with one head sum to their rounded whole: a group's, or the distributor alone. */
    head: string;
    /** The lines of the basis, each with what it brought and what it earned, in the order that decides ties. */
    lineEarnings: () => LineEarning[];
  };

/** What is read and paid for distributors taken together: one, or the members of a group. */
export type StandingReader = {
  codeOf: (distributor: number) => string;
  /** Undefined without a line that counts. */
  standingOf: (members: readonly number[]) => Standing | undefined;
  /** What they alone bring to the basis; undefined without a line that counts. */
  basisOf: (members: readonly number[]) => Ratio | undefined;
  /** The lines of a member of a group, which earn by what they bring to the basis. */
  earningsOf: (member: number) => LineEarning[];
};

/** The standings of all who take part and have a line that counts, in the order of their codes. */
export function standingsOf(cell: Cell, grounds: Grounds, deducted: Deducted): Standing[] {
  const { definition } = cell.plan.version;
  const { distributors } = grounds.inputs;
  const reader = standingReader(cell, grounds, deducted);
  const lastDay = cell.period.to;
  const taking = grounds.distributors.filter((distributor) => {
    const { code = '', versions = [] } = distributors[distributor] ?? {};
    return takesPart(definition, code, versionOn(versions, lastDay)?.grade);
  });
  if (definition.unit !== 'group') return taking.flatMap((distributor) => reader.standingOf([distributor]) ?? []);
  const headOf = (distributor: number) => {
    const { code = '', versions = [] } = distributors[distributor] ?? {};
    return versionOn(versions, lastDay)?.parent ?? code;
  };
  return groupStandings(taking, headOf, reader);
}

function standingReader(cell: Cell, grounds: Grounds, deducted: Deducted): StandingReader {
  const { plan, period } = cell;
  const { definition } = plan.version;
  const { currency } = definition;
  const { inputs, sources } = grounds;
  const unitsOf = unitsReader(cell, grounds);
  const conditionsOf = valuesReader(plan.conditions, period, currency, sources);
  const multipliersOf = valuesReader(plan.multipliers, period, currency, sources);
  const readEarnings = earningsReader(cell, grounds, deducted);
  const codeOf = (distributor: number) => inputs.distributors[distributor]?.code ?? '';

  const paidByOthers = ({ lines }: ReadUnit) => (deducted ? deductedFrom(lines, currency, deducted) : zero);

  const reward = (unit: ReadUnit, paid: Ratio): UnitReward => {
    const basis = lessened(unit, paid);
    const reading = { basis: paidOn(basis), measured: measuredBy(plan.basis, basis), qualifier: unit.qualifier };
    return rewardUnit({ definition, bands: plan.bands }, reading);
  };

  return {
    codeOf,
    standingOf(members) {
      const units = unitsOf(members);
      if (units.length === 0) return undefined;
      const paid = units.map(paidByOthers);
      const rewards = units.map((unit, index) => reward(unit, paid[index] ?? zero));
      const shared = { conditions: conditionsOf(members), multipliers: multipliersOf(members) };
      const { outcome, steps, freeUnits, conditionsHold } = earnedBy(definition, rewards, shared);
      const only = isPartUnit(definition.unit) ? undefined : rewards[0];
      const code = codeOf(members[0] ?? -1);
      const earnings = () => units.flatMap(({ lines }, index) => readEarnings(lines, rewards[index]?.money ?? zero));
      // The keys are written out because an object spread from others is several times slower to make and to read.
      return {
        distributor: code,
        head: code,
        outcome,
        steps: [...deductedStep(paid.reduce(add, zero)), ...steps],
        freeUnits,
        conditionsHold,
        qualifier: only?.qualifier ? plainText(only.qualifier) : null,
        basis: plainText(rewards.reduce((sum, { basis }) => add(sum, basis), zero)),
        band: only?.band ?? null,
        next: only?.next ?? null,
        lineEarnings: () => inOrderOfLines(earnings(), inputs.lines),
      };
    },
    basisOf: (members) =>
      unitsOf(members).map((unit) => measuredBy(plan.basis, lessened(unit, paidByOthers(unit))) ?? zero)[0],
    earningsOf: (member) => {
      const lines = unitsOf([member]).flatMap((unit) => unit.lines);
      return inOrderOfLines(readEarnings(lines, sumOfMeasures(readEarnings(lines, zero))), inputs.lines);
    },
  };
}

/** The basis less what others have paid on its lines. */
function lessened({ basis }: ReadUnit, paid: Ratio): MeasureReading {
  if (paid.numerator === 0n) return basis;
  return { ...basis, sums: { ...basis.sums, amount: subtract(basis.sums.amount, paid) } };
}

/** Says by how much the basis is less than what was sold. */
function deductedStep(amount: Ratio): ExactStep[] {
  return amount.numerator === 0n ? [] : [{ kind: 'deducted', text: { amount: plainText(amount) }, amount: zero }];
}

/** So that each line earns what it brings. */
function sumOfMeasures(earnings: readonly LineEarning[]): Ratio {
  return earnings.reduce((sum, { measure }) => add(sum, measure), zero);
}

import type { Ratio } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import type { MeasureReading } from '../measures/measure.ts';
import type { OwnPeriod } from '../programme/own-periods.ts';
import type { Cell } from './evaluation-order.ts';
import { isPartUnit, type MeasurePlan, type PartUnit } from './plan.ts';
import { type MembersReader, measuredBy, measureReader, type Sources } from './read-measures.ts';
import { byPart, type PartReadings, type PartSources, partNumbers, partReader } from './unit-parts.ts';

/** What the standings of all cells are read from. */
export type Grounds = {
  inputs: CalculationInputs;
  sources: Sources;
  /** Positions in the order of the codes. */
  distributors: readonly number[];
};

/** The lines of the basis that a distributor has in a unit; they are only made when they are asked for. */
export type OwnLines = { distributor: number; lines: () => readonly number[] };

/** What is read of one unit that has a line that counts for basis or qualifier. */
export type ReadUnit = { basis: MeasureReading; qualifier: Ratio | undefined; lines: readonly OwnLines[] };

/** Reads the units of distributors taken together: one for them all, or one for each part of a single distributor. */
export function unitsReader(cell: Cell, grounds: Grounds): MembersReader<ReadUnit[]> {
  const { unit } = cell.plan.version.definition;
  return isPartUnit(unit) ? partUnits(cell, unit, grounds) : wholeUnit(cell, grounds);
}

function wholeUnit({ plan, period }: Cell, { sources }: Grounds): MembersReader<ReadUnit[]> {
  const { currency } = plan.version.definition;
  const basisOf = measureReader(plan.basis, period, currency, sources);
  const qualifierOf =
    plan.qualifier === plan.basis ? undefined : measureReader(plan.qualifier, period, currency, sources);
  const linesOf = linesReader(plan.basis, period, sources);
  return (members) => {
    const basis = basisOf(members);
    const qualifier = qualifierOf ? qualifierOf(members) : basis;
    if (basis.sums.lines === 0 && qualifier.sums.lines === 0) return [];
    const lines = members.map((distributor) => ({ distributor, lines: () => linesOf(distributor) }));
    return [{ basis, qualifier: measuredBy(plan.qualifier, qualifier), lines }];
  };
}

/** What goes by payments or is known of the distributor is the same for each part. */
function partUnits({ plan, period }: Cell, unit: PartUnit, { inputs, sources }: Grounds): MembersReader<ReadUnit[]> {
  const from = { columns: inputs.lines, ...sources };
  const basisOf = partReader(plan.basis, period, unit, from);
  const qualifierOf = plan.qualifier === plan.basis ? undefined : qualifierParts({ plan, period }, unit, from);
  return ([distributor = 0]) => {
    const basis = basisOf(distributor);
    const qualifier = qualifierOf ? qualifierOf(distributor) : basis;
    return [...new Set([...basis.lines.keys(), ...qualifier.lines.keys()])].map((part) => ({
      basis: basis.read(part),
      qualifier: measuredBy(plan.qualifier, qualifier.read(part)),
      lines: [{ distributor, lines: () => basis.lines.get(part) ?? [] }],
    }));
  };
}

function qualifierParts(
  { plan, period }: Cell,
  unit: PartUnit,
  from: PartSources,
): (distributor: number) => PartReadings {
  const { qualifier, version } = plan;
  const { reads } = qualifier.kind;
  if (reads !== 'paid' && reads !== 'due' && reads !== 'distributor') return partReader(qualifier, period, unit, from);
  const readingOf = measureReader(qualifier, period, version.definition.currency, from);
  const linesOf = reads === 'distributor' ? undefined : linesReader(qualifier, period, from);
  return (distributor) => {
    const reading = readingOf([distributor]);
    return { lines: byPart(linesOf?.(distributor) ?? [], partNumbers(from.columns, unit)), read: () => reading };
  };
}

function linesReader({ sum, windowOf }: MeasurePlan, period: OwnPeriod, { totals }: Sources) {
  return (distributor: number) => totals.linesOver(sum as number, windowOf(period))(distributor);
}

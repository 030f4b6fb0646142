import type { Ratio } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import type { MeasureReading } from '../measures/measure.ts';
import { isPartUnit, type PartUnit } from '../plan.ts';
import { type MembersReader, measuredBy, measureReader, type Sources, valueReader } from '../read-measures.ts';
import type { Cell } from './evaluation-order.ts';
import { partReader } from './unit-parts.ts';

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
  const read = plan.qualifier.lines;
  const basisOf = measureReader(plan.basis, period, currency, sources);
  const linesOf = (distributor: number) =>
    sources.totals.linesOver(plan.basis.sum, plan.basis.windowOf(period))(distributor);
  const unitOf = (members: readonly number[], basis: MeasureReading, qualifier: Ratio | undefined): ReadUnit => ({
    basis,
    qualifier,
    lines: members.map((distributor) => ({ distributor, lines: () => linesOf(distributor) })),
  });
  if (!read) {
    const sharedValue = valueReader(plan.qualifier, period, currency, sources);
    return (members) => {
      const basis = basisOf(members);
      return basis.sums.lines === 0 ? [] : [unitOf(members, basis, sharedValue(members))];
    };
  }
  const qualifierOf = read === plan.basis ? undefined : measureReader(read, period, currency, sources);
  return (members) => {
    const basis = basisOf(members);
    const qualifier = qualifierOf ? qualifierOf(members) : basis;
    if (basis.sums.lines === 0 && qualifier.sums.lines === 0) return [];
    return [unitOf(members, basis, measuredBy(read, qualifier))];
  };
}

/** A qualifier that reads no lines is the distributor's and the same for each part. */
function partUnits({ plan, period }: Cell, unit: PartUnit, { inputs, sources }: Grounds): MembersReader<ReadUnit[]> {
  const { currency } = plan.version.definition;
  const read = plan.qualifier.lines;
  const from = { columns: inputs.lines, totals: sources.totals, targetOf: sources.targetOf };
  const basisOf = partReader(plan.basis, period, { unit, currency }, from);
  const qualifierOf = read && (read === plan.basis ? basisOf : partReader(read, period, { unit, currency }, from));
  const sharedValue = read ? undefined : valueReader(plan.qualifier, period, currency, sources);
  return ([distributor = 0]) => {
    const basis = basisOf(distributor);
    const qualifier = qualifierOf === basisOf ? basis : qualifierOf?.(distributor);
    const shared = sharedValue?.([distributor]);
    return [...new Set([...basis.lines.keys(), ...(qualifier?.lines.keys() ?? [])])].map((part) => ({
      basis: basis.read(part),
      qualifier: read && qualifier ? measuredBy(read, qualifier.read(part)) : shared,
      lines: [{ distributor, lines: () => basis.lines.get(part) ?? [] }],
    }));
  };
}

import type { CalculationInputs, DistributorVersion } from '../inputs.ts';
import { takesPartWithin } from '../programme/participation.ts';
import { budgetsBehind, neededProgrammes } from './needed-programmes.ts';

type Listed = Pick<CalculationInputs, 'programmes' | 'distributors'>;
type Asked = {
  /** The programmes, and to whom they pay. */
  codes: readonly string[];
  distributor: string;
  /** The positions of those to whom statements have granted something out of `budgetsNeeded`. */
  granted: ReadonlySet<number>;
};

const everyDay = { from: -Infinity, to: Infinity };

/** The codes of the programmes whose budgets decide what these pay. */
export function budgetsNeeded({ programmes }: Pick<Listed, 'programmes'>, codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => budgetsBehind(programmes, code)))];
}

/**
 * The positions of the distributors on whom hangs what programmes pay to one: itself, whoever ever takes part in or was
 * granted something out of a budget that is shared, and where groups are paid all who are ever in one with any of these.
 * Of everyone else nothing is looked at. Ascending.
 */
export function neededDistributors({ programmes, distributors }: Listed, asked: Asked): number[] {
  const budgets = new Set(budgetsNeeded({ programmes }, asked.codes));
  const shared = programmes.filter(({ code }) => budgets.has(code)).flatMap(({ versions }) => versions);
  const needed = distributors.flatMap(({ code, versions }, position) => {
    const shares = shared.some(({ definition }) => takesPartWithin(definition, code, versions, everyDay));
    return code === asked.distributor || shares || asked.granted.has(position) ? [position] : [];
  });
  const paysGroups = neededProgrammes(programmes, new Set(asked.codes)).some(({ versions }) =>
    versions.some(({ definition }) => definition.unit === 'group'),
  );
  return paysGroups ? everInGroupWith(distributors, needed) : needed;
}

/** The positions of all who were or will be in one group with any of these, themselves included. Ascending. */
export function everInGroupWith(distributors: Listed['distributors'], positions: readonly number[]): number[] {
  const headsOf = (own: { code: string; versions: readonly DistributorVersion[] }) =>
    own.versions.map(({ parent }) => parent ?? own.code);
  const heads = new Set(distributors.filter((_, position) => positions.includes(position)).flatMap(headsOf));
  return distributors.flatMap((one, position) => (headsOf(one).some((head) => heads.has(head)) ? position : []));
}

import { add, compare, multiply, type Ratio, ratio, ratioToText, sumSafe, zero } from '../money/index.ts';

export type Side = 'brand' | 'distributor';
export const sides = ['brand', 'distributor'] as const;

/** Net sales of the year to be reached: of one product line, or of all where it is empty. */
export type Objective = { productLine: string; targetMinor: number; weight: number };

/** What one side will do by a day. It keeps its number through all versions of the plan. */
export type Commitment = { number: number; side: Side; what: string; due: string };

export type JointPlanBody = { objectives: Objective[]; commitments: Commitment[] };

/** `draft`: nobody has signed; `half-signed`: one side has; `in-force`: the newest that both have; `passed`: others before it. */
export type JointPlanState = 'draft' | 'half-signed' | 'in-force' | 'passed';

/** How each version of a plan stands, by its number. */
export function statesOfVersions(
  versions: readonly { number: number }[],
  signatures: readonly { number: number; side: Side }[],
): Map<number, JointPlanState> {
  const signedBy = (number: number) => signatures.filter((signature) => signature.number === number).length;
  const newest = Math.max(...versions.map(({ number }) => number));
  const inForce = Math.max(...versions.map(({ number }) => (signedBy(number) === sides.length ? number : 0)));
  return new Map(
    versions.map(({ number }) => {
      if (number === inForce) return [number, 'in-force'];
      if (number < newest) return [number, 'passed'];
      return [number, signedBy(number) > 0 ? 'half-signed' : 'draft'];
    }),
  );
}

export type Sales = readonly { productLine: string; amountMinor: number }[];

const whole = ratio(100n);

/**
 * What was reached of each objective, in percent rounded half-up to one digit, and of all by their weights: there an
 * objective counts as reached at most, because more of one does not make up for another.
 */
export function progressOf(objectives: readonly Objective[], sales: Sales) {
  const reached = objectives.map((objective) => {
    const { productLine, targetMinor } = objective;
    const own = sales.filter((sale) => productLine === '' || sale.productLine === productLine);
    const actualMinor = sumSafe(
      own.map(({ amountMinor }) => amountMinor),
      'the net sales of a distributor',
    );
    const share = ratio(BigInt(actualMinor) * 100n, BigInt(targetMinor));
    return { ...objective, actualMinor, share, percent: ratioToText(share, 1) };
  });
  const parts = reached.map(({ weight, share }) => multiply(atMostWhole(share), ratio(BigInt(weight), 100n)));
  return {
    objectives: reached.map(({ share: _, ...objective }) => objective),
    percent: ratioToText(parts.reduce(add, zero), 1),
  };
}

function atMostWhole(share: Ratio): Ratio {
  if (compare(share, zero) < 0) return zero;
  return compare(share, whole) > 0 ? whole : share;
}

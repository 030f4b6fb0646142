import type { CalculationRow, Outcome } from '#app/rebates/index.ts';
import { type Basis, reachedIndex, rewardOf } from './bands.ts';
import { headOf, takesPart } from './counting.ts';
import type { PlainLine } from './facts.ts';
import {
  by,
  type Fraction,
  fraction,
  hundred,
  isLess,
  isSame,
  minus,
  nothing,
  number,
  spread,
  times,
  toText,
  total,
} from './fraction.ts';
import {
  type Asked,
  baselineOf,
  isEntered,
  linesOf,
  linesThatCountFor,
  readMeasure,
  sumOf,
  type Unit,
} from './measures.ts';

/** What one distributor has earned by bands, conditions and multipliers, before programmes are held together. */
export type Standing = {
  asked: Asked;
  distributor: number;
  /** The group whose rounded parts sum to its rounded whole; the distributor itself where the unit is another. */
  head: string;
  outcome: Outcome;
  qualifier: Fraction | undefined;
  basis: Fraction;
  band: number | null;
  next: CalculationRow['next'];
  earned: Fraction;
  freeUnits: Fraction;
  conditionsHold: boolean;
  /** The lines of the basis, each with what it earned in its unit. */
  lines: LineEarned[];
};

export type LineEarned = { line: PlainLine; earned: Fraction };

/** What programmes before this one have paid on a line. */
export type Deducted = (line: PlainLine) => Fraction;

export function standingsOf(asked: Asked, deducted: Deducted): Standing[] {
  const { facts, programme, period } = asked;
  const taking = [...facts.distributors.keys()].filter((one) => takesPart(facts, programme, one, period.to));
  if (programme.unit !== 'group') {
    return taking.flatMap((one) => standingOf(asked, { unit: unitOf(asked, [one]), distributor: one, deducted }) ?? []);
  }
  const heads = [...new Set(taking.map((one) => headOf(facts, one, period.to)))];
  return heads.flatMap((head) => {
    const members = taking.filter((one) => headOf(facts, one, period.to) === head);
    return standingsOfGroup(asked, head, { members, deducted });
  });
}

function unitOf({ facts }: Asked, distributors: readonly number[]): Unit {
  return { distributors, lines: facts.lines.filter(({ distributor }) => distributors.includes(distributor)) };
}

function isWithLines(asked: Asked, unit: Unit): boolean {
  const { basis, qualifier = basis } = asked.programme;
  return linesOf(asked, basis, unit).length > 0 || linesThatCountFor(asked, qualifier, unit).length > 0;
}

type Whose = { unit: Unit; distributor: number; deducted: Deducted };

/** One distributor, read as a whole or part by part (document, line, product). */
function standingOf(asked: Asked, { unit, distributor, deducted }: Whose): Standing | undefined {
  const { programme, facts } = asked;
  if (!isWithLines(asked, unit)) return undefined;
  const parts = partsOf(asked, unit);
  const results = parts.map((part) => resultOf(asked, part, deducted));
  const shared = sharedRules(asked, unit);
  const isWhole = programme.unit === 'distributor' || programme.unit === 'group';
  const reached = results.filter(({ band, lacksValue }) => band !== null && !lacksValue);
  const lacksValue = reached.length === 0 && results.some((one) => one.lacksValue);
  const outcome = outcomeOf({ ...shared, lacksValue: shared.lacksValue || lacksValue, isReached: reached.length > 0 });
  const isEarned = outcome === 'earned';
  const [only] = results;
  return {
    asked,
    distributor,
    head: facts.distributors[distributor]?.code ?? '',
    outcome,
    qualifier: isWhole ? only?.qualifier : undefined,
    basis: total(results.map(({ basis }) => basis)),
    band: isWhole ? (only?.band ?? null) : null,
    next: isWhole ? (only?.next ?? null) : null,
    earned: isEarned ? times(total(results.map(({ money }) => money)), shared.multiplier) : nothing,
    freeUnits: isEarned ? total(results.map(({ freeUnits }) => freeUnits)) : nothing,
    conditionsHold: shared.conditionsHold,
    lines: results.flatMap(({ lines }) => lines),
  };
}

/** The units of a distributor that have a line that counts. */
function partsOf(asked: Asked, unit: Unit): Unit[] {
  const keyOf = (line: PlainLine): string => {
    switch (asked.programme.unit) {
      case 'line':
        return String(line.index);
      case 'product':
        return line.sku;
      case 'document':
        if (line.document === undefined) throw new Error('the columns do not say the document of a line');
        return line.document;
      default:
        return '';
    }
  };
  const keys = [...new Set(unit.lines.map(keyOf))];
  return keys
    .map((key) => ({ ...unit, lines: unit.lines.filter((line) => keyOf(line) === key), ofDistributor: unit.lines }))
    .filter((part) => isWithLines(asked, part));
}

/** The members of a group share its band and its amount; each shows its own basis. */
function standingsOfGroup(
  asked: Asked,
  head: string,
  { members, deducted }: { members: readonly number[]; deducted: Deducted },
): Standing[] {
  const group = unitOf(asked, members);
  const whole = standingOf(asked, { unit: group, distributor: -1, deducted });
  if (!whole) return [];
  const own = members
    .filter((member) => isWithLines(asked, unitOf(asked, [member])))
    .map((member) => ({ member, result: resultOf(asked, unitOf(asked, [member]), deducted) }))
    .sort((a, b) => (codeOf(asked, a.member) < codeOf(asked, b.member) ? -1 : 1));
  const bases = own.map(({ result }) => result.basis);
  const sum = total(bases);
  const thousandths = spread(floorThousandths(whole.freeUnits), bases);
  return own.map(({ member, result }, index) => {
    const part = isSame(sum, nothing) ? fraction(1n, BigInt(own.length)) : by(result.basis, sum);
    return {
      ...whole,
      distributor: member,
      head,
      basis: result.basis,
      earned: times(whole.earned, part),
      freeUnits: fraction(thousandths[index] ?? 0n, 1000n),
      lines: result.lines.map(({ line }) => ({ line, earned: measureOf(asked, line, deducted) })),
    };
  });
}

function floorThousandths(value: Fraction): bigint {
  const thousandths = times(value, fraction(1000n));
  return thousandths.over / thousandths.under;
}

function codeOf({ facts }: Asked, distributor: number): string {
  return facts.distributors[distributor]?.code ?? '';
}

type UnitResult = {
  lacksValue: boolean;
  qualifier: Fraction | undefined;
  basis: Fraction;
  band: number | null;
  next: CalculationRow['next'];
  money: Fraction;
  freeUnits: Fraction;
  lines: LineEarned[];
};

/** What the bands say of one unit. */
function resultOf(asked: Asked, unit: Unit, deducted: Deducted): UnitResult {
  const { programme } = asked;
  const qualifier = readMeasure(asked, programme.qualifier ?? programme.basis, unit);
  const basis = basisOf(asked, unit, deducted);
  const reached = qualifier ? reachedIndex(programme.bands, qualifier, programme.boundary) : -1;
  const nextFrom = programme.bands[reached + 1]?.from;
  const reward = qualifier && basis ? rewardOf(programme, qualifier, basis) : { money: nothing, freeUnits: nothing };
  const lines = linesOf(asked, programme.basis, unit);
  const measures = lines.map((line) => measureOf(asked, line, deducted));
  const sum = total(measures);
  return {
    lacksValue: !qualifier || !basis,
    qualifier,
    basis: basis?.measured ?? nothing,
    band: reached < 0 ? null : reached,
    next:
      qualifier && nextFrom !== undefined
        ? { band: reached + 1, distance: toText(minus(number(nextFrom), qualifier)) }
        : null,
    ...reward,
    lines: lines.map((line, index) => ({
      line,
      earned: isSame(sum, nothing)
        ? by(reward.money, fraction(BigInt(lines.length)))
        : by(times(reward.money, measures[index] ?? nothing), sum),
    })),
  };
}

/** What a line brings to the basis: its amount, lessened by what others paid on it, or its quantity. */
function measureOf(asked: Asked, line: PlainLine, deducted: Deducted): Fraction {
  const { programme } = asked;
  const isQuantity = programme.basis.of === 'quantity' || programme.basis.of === 'growth-quantity';
  return isQuantity ? line.quantity : minus(sumOf(asked, [line], 'amount'), deducted(line));
}

/** Undefined where the basis has no value. */
function basisOf(asked: Asked, unit: Unit, deducted: Deducted): Basis | undefined {
  const { basis } = asked.programme;
  const lines = linesOf(asked, basis, unit);
  const usesAmounts = /amount$/.test(basis.of) || asked.programme.bands.some(({ percent }) => percent !== undefined);
  let amount = usesAmounts ? minus(sumOf(asked, lines, 'amount'), total(lines.map(deducted))) : nothing;
  let quantity = sumOf(asked, lines, 'quantity');
  if (basis.of === 'amount') return { amount, quantity, measured: amount };
  if (basis.of === 'quantity') return { amount, quantity, measured: quantity };
  const isAmount = basis.of === 'growth-amount';
  const baseline = baselineOf(asked, basis, unit, isAmount ? 'amount' : 'quantity');
  if (!baseline) return undefined;
  // A baseline that is written down is written in one of the two, and the other is not paid on.
  const isYearBefore = basis.baseline?.kind === 'year-before';
  const before = (kind: 'amount' | 'quantity') => (isYearBefore ? baselineOf(asked, basis, unit, kind) : baseline);
  if (usesAmounts) amount = minus(amount, before('amount') ?? nothing);
  quantity = minus(quantity, before('quantity') ?? nothing);
  return { amount, quantity, measured: isAmount ? amount : quantity };
}

type SharedRules = { lacksValue: boolean; conditionsHold: boolean; multiplier: Fraction };

/** Conditions and multipliers, read for the distributor or the group. */
function sharedRules(asked: Asked, unit: Unit): SharedRules {
  const { conditions = [], multipliers = [], boundary } = asked.programme;
  let lacksValue = false;
  let conditionsHold = true;
  let multiplier = fraction(1n);
  for (const condition of conditions) {
    const value = readMeasure(asked, condition, unit);
    if (!value && isEntered(condition)) conditionsHold = false;
    else if (!value) lacksValue = true;
    else if (condition.atLeast !== undefined && isLess(value, number(condition.atLeast))) conditionsHold = false;
    else if (condition.below !== undefined && !isLess(value, number(condition.below))) conditionsHold = false;
  }
  for (const { steps, ...measure } of multipliers) {
    const value = readMeasure(asked, measure, unit);
    if (!value && !isEntered(measure)) lacksValue = true;
    const step = value && steps[reachedIndex(steps, value, boundary)];
    multiplier = times(multiplier, by(number(step?.percent ?? '0'), hundred));
  }
  return { lacksValue, conditionsHold, multiplier };
}

function outcomeOf(of: SharedRules & { isReached: boolean }): Outcome {
  if (of.lacksValue) return 'no-baseline';
  if (!of.isReached) return 'below-first-band';
  return of.conditionsHold ? 'earned' : 'condition-not-met';
}

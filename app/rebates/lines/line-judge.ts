import { type Day, isWithin } from '#app/calendar/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { type LineTest, lineTest } from '../programme/line-filter.ts';
import { type OwnPeriod, termOf } from '../programme/own-periods.ts';
import { partnershipsOf, stageOn, stageTest } from '../programme/stages.ts';
import { versionOn } from '../programme/versions.ts';
import type { VersionPlan } from '../reckoning/plan.ts';
import type { LineShare, NotCountedReason } from '../results.ts';
import { documentColumns, readFlags } from './columns.ts';
import { linePayments } from './line-payments.ts';
import { takesPartBefore, takesPartWithGrade } from './line-sum.ts';

/** Either what a line counts for, or why it does not; neither where it lies outside the windows of the period. */
export type Judgement = Pick<LineShare, 'isUnpaid'> & {
  countsFor?: LineShare['countsFor'];
  reason?: NotCountedReason;
};

/**
 * Judges single lines of one distributor by the rules that the pass over all lines follows. Of several reasons the
 * first in the order of REBATES.md §3 is given.
 */
export function lineJudge(
  inputs: CalculationInputs,
  plan: VersionPlan,
  period: OwnPeriod,
): (lineIndex: number) => Judgement {
  const { definition } = plan.version;
  const { basis, qualifier = basis } = definition;
  const [basisTest, qualifierTest] = [lineTest(basis.lines), lineTest(qualifier.lines)];
  const [basisWindow, qualifierWindow] = [plan.basis.windowOf(period), plan.qualifier.windowOf(period)];
  const term = termOf(definition);
  const read = lineReader(inputs);
  const partnerships = partnershipsOf(inputs.stages);
  const inStage = stageTest(definition.stages);

  const payments = paymentJudge(inputs, plan);

  const reasonFor = (line: Line, test: LineTest, day = line.day): NotCountedReason | undefined => {
    const { distributor, product } = line;
    if (!isWithin(day, term)) return 'outside-term';
    if (line.source !== definition.source) return 'source';
    if (!inStage(stageOn(partnerships.get(product.productLine)?.[line.distributorIndex], line.day), line.day))
      return 'stage';
    if (!test.product(line.sku, product) || !test.kind(line.isReturn)) return 'product';
    if (!test.territory(line.territory)) return 'territory';
    if (!test.priceType(line.priceType)) return 'price-type';
    const grade = versionOn(distributor.versions, period.to)?.grade;
    const takesPart = takesPartBefore(definition, distributor.code, line.ownTerritory);
    return takesPart && takesPartWithGrade(definition, grade) ? undefined : 'not-eligible';
  };

  return (lineIndex) => {
    const line = read(lineIndex);
    const reason = reasonFor(line, basisTest);
    const isBasis = !reason && isWithin(line.day, basisWindow);
    const { day, leftOut, isUnpaid } = payments(lineIndex, line.day);
    const passesQualifier = isWithin(day, qualifierWindow) && !reasonFor(line, qualifierTest, day);
    const isQualifier = passesQualifier && leftOut === undefined;
    if (isBasis || isQualifier) {
      const countsFor = isBasis && isQualifier ? 'both' : isBasis ? 'basis' : 'qualifier';
      return { countsFor, ...(isUnpaid && { isUnpaid }) };
    }
    return { reason: passesQualifier && leftOut === 'unpaid' ? 'unpaid' : reason };
  };
}

type PaymentJudgement = Pick<LineShare, 'isUnpaid'> & {
  /** The day by which the qualifier takes the line. */
  day: Day;
  /** Why the qualifier leaves the line out, whatever the line is: nothing was paid of it, or no lines are read at all. */
  leftOut?: 'unpaid' | 'reads-no-lines';
};

/** Judges a line by its payments, where a measure of the programme goes by them. */
function paymentJudge(
  inputs: CalculationInputs,
  { qualifier, conditions, multipliers }: VersionPlan,
): (lineIndex: number, day: Day) => PaymentJudgement {
  const { reads } = qualifier.kind;
  const isOfPayments = [qualifier, ...[...conditions, ...multipliers].map(({ read }) => read)].some(
    ({ kind }) => kind.reads === 'paid',
  );
  const paymentsOf = isOfPayments ? linePayments(inputs) : undefined;
  const { dueDay } = reads === 'due' ? documentColumns(inputs.lines) : {};
  return (lineIndex, day) => {
    const isUnpaid = paymentsOf?.(lineIndex).length === 0 || undefined;
    const leftOut =
      reads === 'distributor' ? 'reads-no-lines' : reads === 'paid' && isUnpaid ? ('unpaid' as const) : undefined;
    return { day: dueDay ? (dueDay[lineIndex] as number) : day, leftOut, isUnpaid };
  };
}

type Line = ReturnType<ReturnType<typeof lineReader>>;

/** Reads one line of the columns with what was true on its day. */
function lineReader({ lines, distributors, products, territories }: CalculationInputs) {
  return (at: number) => {
    const day = lines.day[at] as number;
    const distributorIndex = lines.distributor[at] as number;
    const distributor = distributors[distributorIndex] ?? { code: '', versions: [] };
    const product = products[lines.product[at] as number] ?? { sku: '', versions: [] };
    const ownTerritory = versionOn(distributor.versions, day)?.territory || undefined;
    const territory = lines.territory[at] as number;
    const flags = readFlags(lines.flags[at] as number);
    return {
      ...flags,
      day,
      distributorIndex,
      distributor,
      sku: product.sku,
      product: versionOn(product.versions, day) ?? { from: day, productLine: '' },
      source: flags.isSellOut ? ('sell-out' as const) : ('sell-in' as const),
      ownTerritory,
      territory: territory < 0 ? ownTerritory : territories[territory],
    };
  };
}

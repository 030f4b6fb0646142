import { isWithin } from '#app/calendar/index.ts';
import { readFlags } from './columns.ts';
import type { CalculationInputs } from './inputs.ts';
import { type LineTest, lineTest } from './line-filter.ts';
import { takesPartBefore, takesPartWithGrade } from './line-sum.ts';
import { type OwnPeriod, termOf } from './own-periods.ts';
import type { VersionPlan } from './plan.ts';
import type { LineShare, NotCountedReason } from './results.ts';
import { partnershipsOf, stageOn, stageTest } from './stages.ts';
import { versionOn } from './versions.ts';

/** Either what a line counts for, or why it does not; neither where it lies outside the windows of the period. */
export type Judgement = { countsFor?: LineShare['countsFor']; reason?: NotCountedReason };

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
  const [basisWindow, qualifierWindow] = [plan.basis.windowOf(period), plan.qualifier.lines?.windowOf(period)];
  const term = termOf(definition);
  const read = lineReader(inputs);
  const partnerships = partnershipsOf(inputs.stages);
  const inStage = stageTest(definition.stages);

  const reasonFor = (line: Line, test: LineTest): NotCountedReason | undefined => {
    const { distributor, product } = line;
    if (!isWithin(line.day, term)) return 'outside-term';
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
    const isQualifier =
      qualifierWindow !== undefined && isWithin(line.day, qualifierWindow) && !reasonFor(line, qualifierTest);
    if (isBasis || isQualifier) return { countsFor: isBasis && isQualifier ? 'both' : isBasis ? 'basis' : 'qualifier' };
    return { reason };
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

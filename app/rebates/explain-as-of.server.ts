import type { Database } from '#db/connect.ts';
import { listKnownProgrammes, loadCalculationInputs } from '#db/queries/calculation-inputs.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { chooseLines } from './choose-lines.server.ts';
import { daysExplained, type ExplanationRequest, explain } from './explain.ts';
import type { CalculationInputs, PriceType, Stage } from './inputs.ts';
import { readFlags } from './lines/columns.ts';
import type { Programme } from './programme/programme.ts';
import { partnershipsOf, stageOn } from './programme/stages.ts';
import { versionOn } from './programme/versions.ts';
import type { LineShare, NotCountedReason } from './results.ts';

/** The lines behind one row, by the id of each, in the order of their dates. The shares sum to the entitlement. */
export type ExplainedRow = {
  contributing: (Omit<LineShare, 'lineIndex'> & { lineId: number })[];
  notCounted: ({ lineId: number; reason: NotCountedReason } & Circumstances)[];
};

/** What was true of a line on its date, beside what people read on it. */
type Circumstances = { source: Programme['source']; stage: Stage | null; priceType: PriceType };

/** Explains one row from what was known at a moment; the same moment always gives the same lines. */
export async function explainAsOf(
  db: Database,
  knowledge: Knowledge,
  { distributorId, ...request }: ExplanationRequest & { distributorId: number },
): Promise<ExplainedRow> {
  const { fiscalYear } = await getCalendar(db);
  const { programmes } = await listKnownProgrammes(db, knowledge);
  const rules = { programmes, fiscalYear };
  const days = daysExplained(rules, request);
  const choice = await chooseLines(db, knowledge, { programmes, codes: [request.programme], distributorId });
  const inputs = await loadCalculationInputs(db, knowledge, { ...rules, days, ...choice, isRanked: true });
  const { contributing, notCounted } = explain(inputs, request);
  const { lineId } = inputs.lines;
  const circumstances = circumstancesOf(inputs);
  return {
    contributing: contributing.map(({ lineIndex, ...share }) => ({ ...share, lineId: lineId[lineIndex] as number })),
    notCounted: notCounted.map(({ lineIndex, reason }) => ({
      reason,
      lineId: lineId[lineIndex] as number,
      ...circumstances(lineIndex),
    })),
  };
}

function circumstancesOf({ lines, products, stages }: CalculationInputs) {
  const partnerships = partnershipsOf(stages);
  return (at: number): Circumstances => {
    const day = lines.day[at] as number;
    const productLine = versionOn(products[lines.product[at] as number]?.versions ?? [], day)?.productLine ?? '';
    const partnership = partnerships.get(productLine)?.[lines.distributor[at] as number];
    const { isSellOut, priceType } = readFlags(lines.flags[at] as number);
    return { source: isSellOut ? 'sell-out' : 'sell-in', stage: stageOn(partnership, day) ?? null, priceType };
  };
}

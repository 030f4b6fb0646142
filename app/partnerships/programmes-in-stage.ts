import { dayToText, requireDay } from '#app/calendar/index.ts';
import type { LocalText } from '#app/i18n/index.ts';
import {
  type ProductVersion,
  type Programme,
  productLinesPaid,
  type Stage,
  type StageWindow,
  stageWindows,
} from '#app/rebates/index.ts';

/** A programme as it concerns one stage of one product line. */
export type ProgrammeInStage = {
  code: string;
  title: LocalText;
  /** When it counts in the stage; without any it never does. */
  windows: StageWindow[];
  /** Whether it pays on the product line, and whether on nothing else. */
  paysOn: 'this' | 'others-too' | 'others';
  /** Whether its term has ended, so that nothing counts any more. */
  isOver: boolean;
  canBeWithdrawn: boolean;
  /** The first day on which it no longer counts in the stage, where its stages say one. */
  withdrawnFrom: string | undefined;
};

type Place = { productLine: string; stage: Stage };

/**
 * How programmes stand to one stage of a product line. A programme's stages hold for all that it pays on, so that only one
 * that goes by stage and pays on this product line alone can be withdrawn by the line's policy.
 */
export function programmesInStage(
  programmes: readonly { definition: Programme; isOver: boolean }[],
  products: readonly { sku: string; version: ProductVersion }[],
  { productLine, stage }: Place,
): ProgrammeInStage[] {
  return programmes.map(({ definition, isOver }) => {
    const paid = productLinesPaid(definition, products);
    const windows = stageWindows(definition.stages, stage);
    const paysOn = !paid.has(productLine) ? 'others' : paid.size === 1 ? 'this' : 'others-too';
    const goesByStage = definition.stages !== undefined && windows.length > 0;
    const canBeWithdrawn = paysOn === 'this' && goesByStage && !isOver;
    const { code, title } = definition;
    return { code, title, windows, paysOn, isOver, canBeWithdrawn, withdrawnFrom: dayAfterEnd(windows) };
  });
}

/** The day after the last window; undefined where one is open. */
function dayAfterEnd(windows: readonly StageWindow[]): string | undefined {
  const ends = windows.flatMap(({ to }) => to ?? []).sort();
  const end = ends.length === windows.length ? ends.at(-1) : undefined;
  return end && dayToText(requireDay(end) + 1);
}

/** Those that count in the stage on the day or later. */
export function countingFrom(programmes: readonly ProgrammeInStage[], today: string): ProgrammeInStage[] {
  return programmes.filter(
    ({ paysOn, isOver, windows }) => paysOn !== 'others' && !isOver && windows.some(({ to = today }) => to >= today),
  );
}

import { sumSafe } from '../money/index.ts';

/** The product lines on which programme versions pay, and the stages in which they count. */
export type PayingPlace = { versionIds: readonly number[]; productLines: readonly string[]; stages: readonly string[] };

/** In which stage a distributor's partnerships stood; in `several`, or in `none` that counts. */
export const placeStages = ['entry', 'growth', 'maturity', 'several', 'none'] as const;
export type PlaceStage = (typeof placeStages)[number];

/** What is due for one place, by its position in the list, and one stage. */
export type PlaceTotal = { place: number; stage: PlaceStage; currency: string; rows: number; dueMinor: number };

export type PlaceRow = {
  /** In the order of their codes. */
  productLines: string[];
  rows: number;
  dueMinor: number;
  /** One for each stage of the table, 0 where nothing is due. */
  byStage: number[];
};

/** What is due in one currency: a row for each set of product lines, the largest first, a column for each stage. */
export type PlaceTable = {
  currency: string;
  stages: PlaceStage[];
  rows: PlaceRow[];
  byStage: number[];
  dueMinor: number;
};

/**
 * What a run came to by product line and stage. A row of a run that pays on several product lines is one number, and is
 * shown under all of them together; nothing is divided, so that the sums are those of the run.
 */
export function totalsByPlace(totals: readonly PlaceTotal[], places: readonly PayingPlace[]): PlaceTable[] {
  const currencies = [...new Set(totals.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = totals.filter((total) => total.currency === currency);
    const stages = placeStages.filter((stage) => own.some((total) => total.stage === stage));
    const keys = new Map<string, PlaceTotal[]>();
    for (const total of own) {
      const key = JSON.stringify(linesOf(places, total));
      keys.set(key, [...(keys.get(key) ?? []), total]);
    }
    const rows = [...keys.values()].map((group) => ({
      productLines: linesOf(places, group[0] as PlaceTotal),
      rows: sumSafe(
        group.map((total) => total.rows),
        'the rows of a run',
      ),
      ...sums(group, stages),
    }));
    return { currency, stages, rows: rows.sort((a, b) => b.dueMinor - a.dueMinor), ...sums(own, stages) };
  });
}

function linesOf(places: readonly PayingPlace[], { place }: PlaceTotal): string[] {
  return [...(places[place]?.productLines ?? [])].sort();
}

function sums(totals: readonly PlaceTotal[], stages: readonly PlaceStage[]) {
  const dueOf = (some: readonly PlaceTotal[]) =>
    sumSafe(
      some.map(({ dueMinor }) => dueMinor),
      'what is due by a run',
    );
  return {
    byStage: stages.map((stage) => dueOf(totals.filter((total) => total.stage === stage))),
    dueMinor: dueOf(totals),
  };
}

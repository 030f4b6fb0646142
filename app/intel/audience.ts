/** For whom a story is: of each kind one of the values fits, or none is named. Stage and product line are one partnership's. */
export type Audience = { stages: string[]; grades: string[]; productLines: string[]; territories: string[] };

/** What a distributor is today: its territory and grade, and the stage of each of its partnerships. */
export type Standing = {
  territory: string | null;
  grade: string | null;
  partnerships: { productLine: string; stage: string }[];
};

export const noAudience: Audience = { stages: [], grades: [], productLines: [], territories: [] };

export const newsStages = ['entry', 'growth', 'maturity'] as const;

/** Why a reader sees a story, in the order in which it is said; empty for a story that is for everyone. */
export type Reason =
  | { kind: 'partnership'; productLine: string; stage: string }
  | { kind: 'stage'; stage: string }
  | { kind: 'product-line'; productLine: string }
  | { kind: 'territory'; territory: string }
  | { kind: 'grade'; grade: string };

/** Why a story that is found for a reader is for him. */
export function reasonsFor(audience: Audience, { territory, grade, partnerships }: Standing): Reason[] {
  const { stages, grades, productLines, territories } = audience;
  const fitting = partnerships.filter(
    ({ productLine, stage }) => fits(stages, stage) && fits(productLines, productLine),
  );
  return [
    ...partnershipReasons(audience, fitting),
    ...(territories.length > 0 && territory !== null ? [{ kind: 'territory', territory } as const] : []),
    ...(grades.length > 0 && grade !== null ? [{ kind: 'grade', grade } as const] : []),
  ];
}

function partnershipReasons({ stages, productLines }: Audience, fitting: Standing['partnerships']): Reason[] {
  if (stages.length > 0 && productLines.length > 0) return fitting.map((one) => ({ kind: 'partnership', ...one }));
  if (stages.length > 0) {
    return [...new Set(fitting.map(({ stage }) => stage))].map((stage) => ({ kind: 'stage', stage }));
  }
  if (productLines.length > 0) return fitting.map(({ productLine }) => ({ kind: 'product-line', productLine }));
  return [];
}

function fits(values: readonly string[], value: string): boolean {
  return values.length === 0 || values.includes(value);
}

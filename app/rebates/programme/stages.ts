import { z } from 'zod';
import { type Day, parseDay, requireDay } from '#app/calendar/index.ts';
import type { Stage, StageInput } from '../inputs.ts';
import { dateText } from './date-text.ts';

export const stages = ['entry', 'growth', 'maturity'] as const satisfies readonly Stage[];

const stageName = z.enum(stages, { error: `one of ${stages.join(', ')}` });
const datedStage = z
  .strictObject({ stage: stageName, from: dateText.optional(), to: dateText.optional() })
  .refine(({ from, to }) => isOrdered(from, to), { path: ['to'], error: 'a date on or after `from`' });

/** The stages in which a line counts, each for all time or within dates. */
export const stageListSchema = z
  .array(
    z.union([stageName, datedStage], {
      error: `one of ${stages.join(', ')}, or {"stage", "from"?, "to"?}`,
    }),
    { error: 'a list of stages' },
  )
  .min(1, { error: 'at least one stage; without the key a line counts in every stage' });

export type StageList = z.output<typeof stageListSchema>;

/** The question whether a line counts that a partnership in `stage` had on `day`. Without a list every line counts. */
export function stageTest(list: StageList | undefined): (stage: Stage | undefined, day: Day) => boolean {
  if (!list) return () => true;
  const entries = list.map((entry) => {
    const { stage, from, to } = typeof entry === 'string' ? { stage: entry, from: undefined, to: undefined } : entry;
    return { stage, from: from ? requireDay(from) : -Infinity, to: to ? requireDay(to) : Infinity };
  });
  return (stage, day) => entries.some((entry) => entry.stage === stage && entry.from <= day && day <= entry.to);
}

/** The rows of each partnership, ascending by day: by product line, then by the distributor's position. */
export type Partnerships = Map<string, StageInput[][]>;

export function partnershipsOf(rows: readonly StageInput[]): Partnerships {
  const partnerships: Partnerships = new Map();
  for (const row of [...rows].sort((a, b) => a.from - b.from)) {
    const byDistributor = partnerships.get(row.productLine) ?? [];
    partnerships.set(row.productLine, byDistributor);
    byDistributor[row.distributor] ??= [];
    byDistributor[row.distributor]?.push(row);
  }
  return partnerships;
}

/** The stage of one partnership on a day: undefined before its first row and after it has ended. */
export function stageOn(rows: readonly Pick<StageInput, 'from' | 'stage'>[] | undefined, day: Day): Stage | undefined {
  if (!rows) return undefined;
  for (let at = rows.length - 1; at >= 0; at--) {
    const { from, stage } = rows[at] as Pick<StageInput, 'from' | 'stage'>;
    if (from <= day) return stage === 'none' ? undefined : stage;
  }
  return undefined;
}

function isOrdered(from: string | undefined, to: string | undefined): boolean {
  const [first, last] = [parseDay(from ?? ''), parseDay(to ?? '')];
  return first === undefined || last === undefined || first <= last;
}

import type { Day, FiscalYear } from '#app/calendar/index.ts';
import type { ProgrammeInput } from '../inputs.ts';
import type { LineSum } from '../lines/line-sum.ts';
import { ownPeriods, type PeriodRequest, termOf, type VersionPeriod } from '../programme/own-periods.ts';
import { deductedCodes, neededProgrammes } from './needed-programmes.ts';
import { planVersions, type VersionPlan } from './plan.ts';
import { type Refusal, refuseUnknown } from './refusals.ts';

export type CalculationRequest = {
  /** The programmes' own periods that end from this day … */
  from: Day;
  /** … to this one are calculated, in order, each taken as settled before the next. */
  to: Day;
  /** Instead, the whole terms of the programmes whose period is `term`. */
  term?: boolean;
  /** Codes; without, all. */
  programmes?: readonly string[];
  /** Periods that end from this day on are reckoned before, for what they leave to the others, and have no rows. */
  since?: Day;
  /**
   * Where this is a part of a calculation that goes on to a later day, that day: what periods up to it were granted out of
   * what had waited is given back to where it waited.
   */
  through?: Day;
};

export type CalculationPlan = {
  plans: VersionPlan[];
  sums: LineSum[];
  /** Codes of the programmes whose rows are asked for, as far as there are such. */
  asked: ReadonlySet<string>;
  /** Codes of the programmes that another one deducts. */
  deducted: ReadonlySet<string>;
  /** The first day whose periods are settled one after another; before, only what was paid on lines is known. */
  start: Day;
  refused: Refusal[];
};

type Rules = { programmes: readonly ProgrammeInput[]; fiscalYear: FiscalYear };

/** What has to be summed for a calculation, and by which versions. `listed` names programmes whose lines are asked for. */
export function planCalculation(
  { programmes, fiscalYear }: Rules,
  request: CalculationRequest,
  { listed = [] }: { listed?: readonly string[] } = {},
): CalculationPlan {
  const asked = new Set(
    (request.programmes ?? programmes.map(({ code }) => code)).filter((code) => isKnown(programmes, code)),
  );
  const unknown = (request.programmes ?? []).filter((code) => !asked.has(code));
  const needed = neededProgrammes(programmes, asked);
  const deducted = deductedCodes(needed);
  const beforehand = new Set(neededProgrammes(programmes, deducted).map(({ code }) => code));
  const start = Math.min(request.from, request.since ?? request.from);
  const sums: LineSum[] = [];
  const plans: VersionPlan[] = [];
  for (const programme of needed) {
    const period = { ...request, from: start };
    const applied = beforehand.has(programme.code)
      ? periodsUntil(programme, period, { fiscalYear, needed })
      : ownPeriods(programme, period, fiscalYear);
    const listsLines = deducted.has(programme.code) || listed.includes(programme.code);
    plans.push(...planVersions(applied, sums, fiscalYear, { listsLines }));
  }
  return { plans, sums, asked, deducted, start, refused: unknown.map(refuseUnknown) };
}

/** All periods of a programme up to the last one asked for: what they pay on lines is deducted by others. */
function periodsUntil(
  programme: ProgrammeInput,
  { to, term }: PeriodRequest,
  { fiscalYear, needed }: { fiscalYear: FiscalYear; needed: readonly ProgrammeInput[] },
): VersionPeriod[] {
  const from = Math.min(...programme.versions.map(({ definition }) => termOf(definition).from));
  const terms = needed.flatMap(({ versions }) => versions.map(({ definition }) => termOf(definition)));
  const last = term ? Math.max(...terms.map((one) => one.to)) : to;
  return ownPeriods(programme, { from, to: last }, fiscalYear);
}

function isKnown(programmes: readonly ProgrammeInput[], code: string): boolean {
  return programmes.some((programme) => programme.code === code);
}

import { type Day, type DayRange, isWithin, requireDay } from '#app/calendar/index.ts';
import type { DistributorVersion, StageInput } from '../inputs.ts';
import { takesPartBefore, takesPartWithGrade } from '../lines/line-sum.ts';
import { termOf } from './own-periods.ts';
import type { Programme } from './programme-schema.ts';
import { stageOn, stageTest } from './stages.ts';
import { versionOn } from './versions.ts';
import { cutByTerm } from './window.ts';

/**
 * Whether a distributor takes part on any of these days. Territory and grade may have been right on different days,
 * because the territory counts on a line's date and the grade at the end of a period: a programme on which a statement
 * may rest is never hidden. Versions ascend by `from`; the first holds for all time before it too.
 */
export function takesPartWithin(
  definition: Programme,
  code: string,
  versions: readonly DistributorVersion[],
  { from, to }: DayRange,
): boolean {
  const known = versions.filter((version, index) => {
    const next = versions[index + 1];
    return (index === 0 || version.from <= to) && (next === undefined || next.from > from);
  });
  return (
    known.some(({ territory }) => takesPartBefore(definition, code, territory)) &&
    known.some(({ grade }) => takesPartWithGrade(definition, grade))
  );
}

/**
 * Why a distributor takes no part, the first in this order: it is excepted, it is not among those named, by its grade or
 * territory, or no partnership of it stands in a stage.
 */
export type Absence = 'excepted' | 'not-named' | 'grade' | 'territory' | 'stage';

/** One who may take part: its versions, and the stages of each partnership whose products count, both ascending by `from`. */
export type Candidate = {
  code: string;
  versions: readonly DistributorVersion[];
  partnerships: readonly (readonly Pick<StageInput, 'from' | 'stage'>[])[];
};

/**
 * Why nothing that the distributor could buy, or sell, in a period counts; undefined where it takes part. As the engine
 * has it: the grade is that of the period's last day, territory and stage are those of one day of it within the term.
 */
export function absenceOf(definition: Programme, candidate: Candidate, period: DayRange): Absence | undefined {
  const { codes, except } = definition.distributors ?? {};
  const { code, versions } = candidate;
  if (except?.includes(code)) return 'excepted';
  if (codes && !codes.includes(code)) return 'not-named';
  if (!takesPartWithGrade(definition, versionOn(versions, period.to)?.grade)) return 'grade';
  const days = daysOfChange(definition, candidate, cutByTerm(period, termOf(definition))).filter((day) =>
    takesPartBefore(definition, code, versionOn(versions, day)?.territory || undefined),
  );
  if (days.length === 0) return 'territory';
  if (!definition.stages) return undefined;
  const counts = stageTest(definition.stages);
  const takesPart = candidate.partnerships.some((rows) => days.some((day) => counts(stageOn(rows, day), day)));
  return takesPart ? undefined : 'stage';
}

/** The days within others from each of which on territory or stage may be another; what is true on any is true on one of them. */
function daysOfChange({ stages = [] }: Programme, { versions, partnerships }: Candidate, days: DayRange): Day[] {
  const begins = stages.flatMap((entry) => (typeof entry === 'string' || !entry.from ? [] : requireDay(entry.from)));
  const changes = [...versions, ...partnerships.flat()].map(({ from }) => from);
  return [days.from, ...begins, ...changes].filter((day) => isWithin(day, days));
}

/** The programme as one who takes part may read it: the codes of other distributors, and programmes not his, left out. */
export function addressedTo(code: string, definition: Programme, isHis: (programme: string) => boolean): Programme {
  const { distributors, deducts, ...rest } = definition;
  const { codes, except: _, ...open } = distributors ?? {};
  const his = codes ? { ...open, codes: [code] } : open;
  const deducted = deducts?.filter(isHis) ?? [];
  return {
    ...rest,
    ...(Object.keys(his).length > 0 ? { distributors: his } : {}),
    ...(deducted.length > 0 ? { deducts: deducted } : {}),
  };
}

import type { DayRange } from '#app/calendar/index.ts';
import type { DistributorVersion } from '../inputs.ts';
import { takesPartBefore, takesPartWithGrade } from '../lines/line-sum.ts';
import type { Programme } from './programme-schema.ts';

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

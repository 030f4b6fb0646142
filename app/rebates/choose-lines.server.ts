import type { Database } from '#db/connect.ts';
import { listDistributorInputs } from '#db/queries/calculation-inputs.ts';
import { readLineBatches } from '#db/queries/calculation-lines.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import { readLineSegments } from '#db/queries/line-segments.ts';
import { listGrantedDistributors } from '#db/queries/statements.ts';
import type { ProgrammeInput } from './inputs.ts';
import { budgetsNeeded, neededDistributors } from './reckoning/needed-distributors.ts';
import { needsOthers } from './reckoning/needed-programmes.ts';

/** A line is read fifty times sooner out of the columns of everyone's lines than as a row. */
const timesSooner = 50;

type Asked = {
  programmes: ProgrammeInput[];
  /** Which of them are calculated, and for whom. */
  codes: readonly string[];
  distributorId: number;
};

/**
 * Whose lines decide what a distributor is paid: its own, or where a programme pays groups or out of a shared budget those
 * of all on whom it hangs; and from where they are read sooner.
 */
export async function chooseLines(
  db: Database,
  { watermark }: Knowledge,
  { programmes, codes, distributorId }: Asked,
): Promise<{ distributorIds: readonly number[]; readLines: typeof readLineBatches }> {
  const byRows = { distributorIds: [distributorId], readLines: readLineBatches };
  if (!codes.some((code) => needsOthers(programmes, code))) return byRows;
  const listed = await listDistributorInputs(db, { watermark, distributorIds: undefined });
  const grantedIds = new Set(await listGrantedDistributors(db, budgetsNeeded({ programmes }, codes)));
  const granted = new Set(listed.flatMap(({ id }, position) => (grantedIds.has(id) ? position : [])));
  const distributor = listed.find(({ id }) => id === distributorId)?.code ?? '';
  const needed = neededDistributors({ programmes, distributors: listed }, { codes, distributor, granted });
  const distributorIds = needed.flatMap((position) => listed[position]?.id ?? []);
  const readLines = needed.length * timesSooner > listed.length ? readLineSegments : readLineBatches;
  return { distributorIds, readLines };
}

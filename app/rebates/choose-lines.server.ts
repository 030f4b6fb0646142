import { readLineSegments } from '#db/queries/line-segments.ts';
import type { ProgrammeInput } from './inputs.ts';
import { needsOthers } from './reckoning/needed-programmes.ts';

/** Whose lines decide what a distributor is paid: its own, or everyone's where a programme hangs on others too. */
export function chooseLines(programmes: readonly ProgrammeInput[], codes: readonly string[], distributorId: number) {
  const hangsOnOthers = codes.some((code) => needsOthers(programmes, code));
  return hangsOnOthers ? { readLines: readLineSegments } : { distributorId };
}

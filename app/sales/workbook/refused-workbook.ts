import { type Refusal, refuse } from '../row-error.ts';

/** Ends the reading of a workbook; what is wrong is a refusal, as for every file of a person. */
export class RefusedWorkbook extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.expected);
    this.refusal = refusal;
  }
}

const again = 'open it in a spreadsheet program and save it again';

export function damagedWorkbook(): RefusedWorkbook {
  const expected = `a workbook that can be opened; this one is damaged or cut off: ${again}`;
  return new RefusedWorkbook(refuse('damaged-workbook', expected));
}

/** What no spreadsheet program writes was found in a part. */
export function damagedPart(part: string): RefusedWorkbook {
  const expected = `a workbook that can be read to its end; ${part} in it is damaged: ${again}`;
  return new RefusedWorkbook(refuse('damaged-part', expected, { part }));
}

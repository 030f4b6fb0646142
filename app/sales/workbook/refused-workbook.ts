import { type Refusal, refuse } from '../row-error.ts';

/** Ends the reading of a workbook; what is wrong is a refusal, as for every file of a person. */
export class RefusedWorkbook extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.expected);
    this.refusal = refusal;
  }
}

/** What no spreadsheet program writes: `part` says where it was found. */
export function damaged(part: string): RefusedWorkbook {
  const expected = `a workbook that can be read to its end; ${part} is damaged: open it in a spreadsheet program and save it again`;
  return new RefusedWorkbook(refuse('damaged-workbook', expected, { part }));
}

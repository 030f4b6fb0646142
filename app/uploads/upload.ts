import type { ReadWarning } from '../sales/index.ts';
import type { MatchReason } from './suggest-mapping.ts';

/** `imported` is over whatever came of it: the import says what. */
export type UploadState = 'checking' | 'checked' | 'importing' | 'imported' | 'discarded';

/** A file of sales lines may be this large; one that is larger is handed in in parts. */
export const largestUpload = { bytes: 200 * 1024 * 1024, megabytes: 200 };

/** What reading a table has made of it. Programmes have no separator, headers or rows. */
export type Understood = {
  encoding: string;
  /** Of a workbook, the name of the sheet that was read. */
  sheet?: string;
  separator?: string;
  headers: string[];
  rows: string[][];
  reasons: Record<string, MatchReason>;
};

/** What a check found. `isReadable`: the good rows may be taken, whatever the others are. */
export type CheckReport = {
  rows: number;
  new: number;
  same: number;
  mistakes: number;
  /** How many of them are on record. */
  kept: number;
  isReadable: boolean;
  warnings: ReadWarning[];
};

/** How an upload that was checked may be imported: all of it, its good rows only, or not at all. */
export type ImportChoice = 'whole' | 'good-rows' | 'nothing-new' | 'none';

export function choiceFor({ mistakes, isReadable, new: fresh }: CheckReport): ImportChoice {
  if (mistakes > 0) return isReadable && fresh > 0 ? 'good-rows' : 'none';
  return fresh > 0 ? 'whole' : 'nothing-new';
}

export const mistakesAPage = 50;

import type { Language } from '../i18n/index.ts';
import type { RowInWords } from '../rebates/index.ts';

/** One programme's part of a statement, as `calculate --json` prints it. Amounts are decimal text. */
export type StatementRow = {
  period: string;
  programme: string;
  distributor: string;
  outcome: string;
  qualifier: string | null;
  basis: string;
  band: number | null;
  next: { band: number; distance: string } | null;
  entitlement: string;
  settled: string;
  due: string;
  currency: string;
  /** Goods earned beside the money. */
  freeUnits?: string;
  steps: { kind: string; text: Record<string, string>; amount: string }[];
};

/** What arrived after a period was closed: the difference for one programme, and how many lines have come since. */
export type StatementAdjustment = { period: string; programme: string; due: string; lines: number };

/**
 * What finance issues to one distributor for one period in one currency. `granted` is the sum of the dues of rows and
 * adjustments; `closing` is opening + granted − settled, and a negative one is carried to the next statement.
 */
export type Statement = {
  number: string;
  period: string;
  distributor: string;
  name: string;
  currency: string;
  language: Language;
  issuedAt: string;
  rows: StatementRow[];
  adjustments: StatementAdjustment[];
  opening: string;
  granted: string;
  settled: string;
  closing: string;
  digest: string;
  previousDigest: string | null;
};

/** What a document of the statement needs beside it: names that the statement refers to by code. */
export type StatementContext = {
  issuer: { name: string; address: string };
  distributor: { legalName: string; address: string; territory: string; grade: string };
  programmeTitles: Record<string, string>;
  /** The sentence of the rule that applied to each row, in the statement's language, by `ruleKey`. */
  programmeRules: Record<string, string>;
  /** What each row measured and its steps, in the statement's language, by `ruleKey`. */
  rowsInWords: Record<string, RowInWords>;
  periodFrom: string;
  periodTo: string;
  /** Where the statement stands online. */
  url: string;
};

/** Where a statement, a row or an adjustment of it stands in the portal; rows and adjustments are counted from 0. */
export function statementPath({ number }: { number: string }): string {
  return `/statements/${number}`;
}

export function rowPath(statement: { number: string }, index: number): string {
  return `${statementPath(statement)}/rows/${index + 1}`;
}

export function adjustmentPath(statement: { number: string }, index: number): string {
  return `${statementPath(statement)}/adjustments/${index + 1}`;
}

/** Two rows of one programme may follow two versions of its rule. */
export function ruleKey({ programme, period }: { programme: string; period: string }): string {
  return `${programme} ${period}`;
}

/** Whether a statement has a row or an adjustment of a programme. */
export function hasProgramme({ rows, adjustments }: Pick<Statement, 'rows' | 'adjustments'>, code: string): boolean {
  return [...rows, ...adjustments].some(({ programme }) => programme === code);
}

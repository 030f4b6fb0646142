import { readFileSync } from 'node:fs';

type Row = Record<string, string>;
/** A worked example with the sums that another system's manual prints for it. */
export type OracleCase = {
  id: string;
  programmes: Record<string, unknown>[];
  files: Record<string, Row[]>;
  period: string;
  expected: { period: string; programme: string; distributor: string; due: string }[];
};

export const oracleCases = JSON.parse(
  readFileSync(new URL('../oracles/cases.json', import.meta.url), 'utf8'),
) as OracleCase[];

import type { Who } from '#test/identity/limits-house.ts';

export type Room = {
  /** What is opened, and as what. */
  route: string;
  path: string;
  params?: Record<string, string>;
  role?: 'brand-manager' | 'finance';
  /** What of the page is compared, and what each sees of it; `404` where there is no such page for them. */
  see: (page: never) => unknown;
  seen: Record<Who, unknown>;
};

export const codesOf =
  <Row>(of: (row: Row) => string) =>
  (rows: readonly Row[]) =>
    rows.map(of).sort();

/** What of the pages is looked at. */
export type Page = {
  board: {
    columns: { count: number; partnerships: { code: string; productLine: string }[] }[];
    open: { count: number };
  };
  lines: { document: string }[];
  policies: { productLine: string; stage: string }[];
  programmes: { code: string }[];
  statements: { number: string; code: string }[];
  periods: { text: string; issued: number; open: number; run?: { rows: number; due: { dueMinor: number }[] } }[];
  period: {
    issued: number;
    open: number;
    run: { rows: number };
    granted: { grantedMinor: number }[];
    programmes: { programme: string; rows: number }[];
    byPlace: { rows: { productLines: string[]; dueMinor: number }[]; dueMinor: number }[];
  };
  rows: { distributor: string; programme: string }[];
  sums: { rows: number; dueMinor: number; differenceMinor: number }[];
  funds: { brand: Record<string, string>; allocatedMinor: number; budgetMinor: number }[];
  requests: { title: string }[];
  activities: { what: string }[];
  claims: { distributorCode: string; id: number }[];
  joint: { distributorCode: string }[];
  acknowledgements: { distributorCode: string }[];
  owed: number;
  distributors: { code: string }[];
  allocations: { distributorCode: string | null; amountMinor: number }[];
  entries: { kind: string }[];
  home: {
    waiting: { kind: string; count: number; sums: { minor: number }[] }[];
    happened: { kind: string; count: number; sums: { minor: number }[] }[];
    partnerships: { stages: { count: number }[] }[];
    funds: { freeMinor: number }[];
    last?: { due: { minor: number }[] };
  };
};

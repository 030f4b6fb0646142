import type { Day, FiscalYear } from '#app/calendar/index.ts';
import type { Ratio } from '#app/money/index.ts';
import type { SettledInput } from '../inputs.ts';
import { type Brought, openBrought } from './brought.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { PaidOnLines } from './paid-on-lines.ts';

/** What the periods calculated so far leave to those after them. Versions of a programme share it. */
export type History = {
  /** What statements have granted, and what each calculated period is taken to have granted. */
  settled: Ledger;
  /** What budgets have lost. */
  consumed: Ledger;
  /** The part of it that statements granted in a period and that earlier ones had left waiting. */
  brought: Brought;
  /** What a period earned above its guarantee, which lessens that of the next one. */
  excess: Map<string, { lastDay: Day; amount: Ratio }>;
  /** What was below the minimum payout. */
  carried: Map<string, Waiting>;
  paid: PaidOnLines;
};

/** `lastDay` is the last one of the periods that are calculated. */
export function beginHistory(
  { settled, fiscalYear }: { settled: readonly SettledInput[]; fiscalYear: FiscalYear },
  { paid, lastDay }: { paid: PaidOnLines; lastDay: Day },
): History {
  return {
    settled: openLedger(settled, fiscalYear),
    consumed: openLedger(settled, fiscalYear),
    brought: openBrought(settled, { fiscalYear, lastDay }),
    excess: new Map(),
    carried: new Map(),
    paid,
  };
}

/** Minor units that wait since the period or window that begins on `since`; to date, for the window of `window`. */
export type Waiting = { minor: number; since: Day; window?: Day };

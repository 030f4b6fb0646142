import { type Day, type DayRange, dayToText, type FiscalYear } from '#app/calendar/index.ts';
import { currencyDigits, requireSafe, roundRatio } from '#app/money/index.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import { termOf } from '../programme/own-periods.ts';
import { inUnits } from '../programme/plain-text.ts';
import { uncutWindow } from '../programme/window.ts';
import type { Step } from '../results.ts';
import type { Cell } from './evaluation-order.ts';
import type { History, Waiting } from './history.ts';
import { historyKey } from './history-key.ts';
import type { Place } from './ledger.ts';
import { minorStep } from './round-steps.ts';

export type SettleContext = {
  cell: Cell;
  history: History;
  fiscalYear: FiscalYear;
  /** Whether another programme deducts what this one pays on lines, so that it has to be known. */
  isDeducted: boolean;
  /** Codes of all distributors, ascending. */
  distributors: readonly string[];
};

export function placeOf(distributor: string, { cell: { plan, period } }: SettleContext): Place {
  return { programme: plan.version.definition.code, distributor, period };
}

/** The days whose settlements are held against an entitlement to date; undefined where each period stands by itself. */
export function toDateOf({ plan, period }: Cell): DayRange | undefined {
  if (plan.version.definition.accumulate === 'period') return undefined;
  return { from: plan.basis.windowOf(period).from, to: period.to };
}

export type Entitled = { minor: number; steps: Step[] };
export type Payment = { entitlementMinor: number; settledMinor: number; dueMinor: number; steps: Step[] };

/** What is settled already and what is due; a due above zero and below the minimum waits for the next period. */
export function pay(place: Place, { minor, steps }: Entitled, context: SettleContext): Payment {
  const { cell, history } = context;
  const { code, limits = {}, currency } = cell.plan.version.definition;
  const toDate = toDateOf(cell);
  const settledMinor = history.settled.read(place, toDate);
  const brought = takeCarried(place, toDate, history);
  const entitled = requireSafe(minor + (brought?.minor ?? 0), `the entitlement of ${code}`);
  const due = entitled - settledMinor;
  const withBrought = brought ? [broughtStep(brought, currency), ...steps] : steps;
  const minimum = limits.minimumPayout;
  const waits = minimum !== undefined && due > 0 && due < minorOf(minimum, currency) && !isLastPeriod(cell);
  if (!waits) return { entitlementMinor: entitled, settledMinor, dueMinor: due, steps: withBrought };
  carry(place, { minor: due, since: brought?.since ?? toDate?.from ?? cell.period.from }, context);
  const out = minorStep('minimum-payout', { minimum }, -due, currency);
  return { entitlementMinor: settledMinor, settledMinor, dueMinor: 0, steps: [...withBrought, out] };
}

function broughtStep({ minor, since }: Waiting, currency: string): Step {
  return minorStep('carried-in', { since: dayToText(since) }, minor, currency);
}

/** What waited for this period. To date it returns by itself until the window begins anew. */
function takeCarried(
  { programme, distributor }: Place,
  toDate: DayRange | undefined,
  { carried }: History,
): Waiting | undefined {
  const key = historyKey(programme, distributor);
  const waiting = carried.get(key);
  if (toDate) return waiting?.window === toDate.from ? waiting : undefined;
  carried.delete(key);
  return waiting;
}

function carry(
  { programme, distributor }: Place,
  waiting: Waiting,
  { cell, history, fiscalYear }: SettleContext,
): void {
  const key = historyKey(programme, distributor);
  const { accumulate } = cell.plan.version.definition;
  if (accumulate === 'period') {
    history.carried.set(key, waiting);
    return;
  }
  const next: Day = cell.period.to + 1;
  const days = uncutWindow(accumulate, { from: next, to: next }, termOf(cell.plan.version.definition), fiscalYear);
  if (days.from === next) history.carried.set(key, { ...waiting, window: next });
}

/** The last period of the term pays whatever is left, also where no line counts any more. */
export function isLastPeriod({ plan, period }: Cell): boolean {
  return period.to >= termOf(plan.version.definition).to;
}

/** Minor units of an amount that has at most the digits of its currency. */
export function minorOf(text: string, currency: string): number {
  return Number(roundRatio(inUnits(ratioOfText(text), currencyDigits(currency)), 'down'));
}

import {
  allocate,
  amountToText,
  currencyDigits,
  type Ratio,
  requireSafe,
  roundRatio,
  roundTogether,
} from '#app/money/index.ts';
import { inUnits, plainText } from '../programme/plain-text.ts';
import type { Programme } from '../programme/programme-schema.ts';
import type { CalculationRow, Step } from '../results.ts';
import { takeBrought } from './brought.ts';
import { historyKey } from './history-key.ts';
import type { Place } from './ledger.ts';
import { type Limited, limitSteps } from './limits.ts';
import { isLastPeriod, minorOf, type Payment, pay, placeOf, type SettleContext, toDateOf } from './pay.ts';
import { sumOfSteps } from './rewards.ts';
import { minorStep, roundSteps } from './round-steps.ts';
import type { Standing } from './standings.ts';

/**
 * Guarantee, cap, rounding, budget and minimum payout, in this order (REBATES.md §2), and the rows that come of them.
 * What is left for later periods is noted in the history.
 */
export function settle(standings: readonly Standing[], context: SettleContext): CalculationRow[] {
  const { cell, history } = context;
  const { definition } = cell.plan.version;
  const limited = standings.map((standing) => limit(standing, context));
  const rounded = roundAll(standings, limited, definition);
  const rows = standings.map((standing, index) => {
    const place = placeOf(standing.distributor, context);
    const wanted = requireSafe(Number(rounded[index]), `the entitlement of ${definition.code}`);
    const steps = roundSteps(limited[index]?.steps ?? [], rounded[index] as bigint, definition);
    const granted = spend(place, wanted, context);
    if (granted !== wanted) steps.push(budgetStep(definition, granted - wanted));
    if (context.isDeducted) notePaid(standing, granted, context);
    return rowOf(standing, pay(place, { minor: granted, steps }, context), context);
  });
  rows.push(...settleCarried(withRow(rows), context));
  rows.push(...takeBack(withRow(rows), context));
  for (const { distributor, dueMinor } of rows) history.settled.add(placeOf(distributor, context), dueMinor);
  return rows;
}

function limit(standing: Standing, { cell: { plan, period }, history }: SettleContext): Limited {
  const { code, limits = {} } = plan.version.definition;
  const key = historyKey(code, standing.distributor);
  const before = history.excess.get(key);
  const limited = limitSteps(standing.steps, limits, {
    isGuaranteed: isGuaranteed(standing),
    excessBefore: before?.lastDay === period.from - 1 ? before.amount : undefined,
  });
  if (limited.excess) history.excess.set(key, { lastDay: period.to, amount: limited.excess });
  return limited;
}

/** A guarantee tops up what was earned or fell short of the first band, and only where every condition holds. */
function isGuaranteed({ outcome, conditionsHold }: Standing): boolean {
  return outcome === 'earned' || (outcome === 'below-first-band' && conditionsHold);
}

function roundAll(standings: readonly Standing[], limited: readonly Limited[], definition: Programme): bigint[] {
  const digits = currencyDigits(definition.currency);
  const exact = limited.map(({ steps }) => inUnits(sumOfSteps(steps), digits));
  if (definition.unit !== 'group') return exact.map((amount) => roundRatio(amount, definition.rounding));
  const rounded: bigint[] = [];
  const heads = standings.map(({ head }) => head);
  for (const head of new Set(heads)) {
    const members = heads.flatMap((one, index) => (one === head ? [index] : []));
    const parts = roundTogether(
      members.map((index) => exact[index] as Ratio),
      definition.rounding,
    );
    members.forEach((index, at) => {
      rounded[index] = parts[at] as bigint;
    });
  }
  return rounded;
}

/** What the budget leaves of a rounded entitlement. It is consumed by growth; what gets smaller gives back. */
function spend(place: Place, wanted: number, { cell, history }: SettleContext): number {
  const { limits: { budget } = {}, currency } = cell.plan.version.definition;
  const { consumed } = history;
  let before = consumed.read(place, toDateOf(cell));
  // What waited here was taken from the budget here, though a later period's statement has granted it.
  for (const { period, minor } of takeBrought(history.brought, place, wanted - before)) {
    consumed.add({ ...place, period }, -minor);
    consumed.add(place, minor);
    before += minor;
  }
  let growth = wanted - before;
  if (budget !== undefined) {
    const left = Math.max(0, minorOf(budget, currency) - consumed.total(place.programme));
    if (growth > left) growth = left;
  }
  consumed.add(place, growth);
  return before + growth;
}

function budgetStep({ limits: { budget = '' } = {}, currency }: Programme, missing: number): Step {
  return minorStep('budget', { budget, above: amountToText(-missing, currency) }, missing, currency);
}

function settleCarried(but: ReadonlySet<string>, context: SettleContext): CalculationRow[] {
  const { cell, history, distributors } = context;
  const { code } = cell.plan.version.definition;
  if (!isLastPeriod(cell) || history.carried.size === 0) return [];
  return distributors.flatMap((distributor) => {
    if (but.has(distributor) || !history.carried.has(historyKey(code, distributor))) return [];
    const payment = pay(placeOf(distributor, context), { minor: 0, steps: [] }, context);
    const isEmpty = payment.entitlementMinor === 0 && payment.dueMinor === 0;
    return isEmpty ? [] : [rowOf({ distributor, outcome: 'earned', ...nothingMeasured }, payment, context)];
  });
}

function withRow(rows: readonly CalculationRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ distributor }) => distributor));
}

/** What statements have granted for the period to those of whom nothing counts any more is due back. */
function takeBack(but: ReadonlySet<string>, context: SettleContext): CalculationRow[] {
  return context.distributors.flatMap((distributor) => {
    const place = placeOf(distributor, context);
    if (but.has(distributor) || context.history.settled.read(place, undefined) === 0) return [];
    const payment = pay(place, { minor: 0, steps: [] }, context);
    return [rowOf({ distributor, outcome: 'not-eligible', ...nothingMeasured }, payment, context)];
  });
}

const nothingMeasured = { qualifier: null, basis: '0', band: null, next: null, freeUnits: undefined };

type Measured = Pick<CalculationRow, 'distributor' | 'outcome' | 'qualifier' | 'basis' | 'band' | 'next'> & {
  freeUnits?: Ratio;
};

function rowOf(measured: Measured, payment: Payment, { cell: { plan, period } }: SettleContext): CalculationRow {
  const { definition, number: version } = plan.version;
  const { freeUnits } = measured;
  // The keys are written out because an object spread from others is several times slower to make and to read.
  return {
    period: period.text,
    programme: definition.code,
    version,
    distributor: measured.distributor,
    outcome: measured.outcome,
    qualifier: measured.qualifier,
    basis: measured.basis,
    band: measured.band,
    next: measured.next,
    entitlementMinor: payment.entitlementMinor,
    settledMinor: payment.settledMinor,
    dueMinor: payment.dueMinor,
    currency: definition.currency,
    steps: payment.steps,
    freeUnits: freeUnits && freeUnits.numerator !== 0n ? plainText(freeUnits) : undefined,
  };
}

/** Spreads what a row pays, after the budget and before the minimum payout, over the lines of its basis. */
function notePaid(standing: Standing, minor: number, { cell: { plan, period }, history }: SettleContext): void {
  const earnings = standing.lineEarnings();
  const parts = allocate(
    BigInt(minor),
    earnings.map(({ earned }) => earned),
  );
  history.paid.add(plan.version.definition.code, standing.distributor, {
    lastDay: period.to,
    window: plan.basis.windowOf(period),
    byLine: new Map(earnings.map(({ line }, index) => [line, Number(parts[index])])),
  });
}

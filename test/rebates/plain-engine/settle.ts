import { currencyDigits } from '#app/money/index.ts';
import type { CalculationRow } from '#app/rebates/index.ts';
import { cutByTerm, type Days, lastDayOf, termOf, uncutDays } from './days.ts';
import type { Standing } from './earned.ts';
import {
  type Fraction,
  fraction,
  isAbove,
  isLess,
  isSame,
  larger,
  minus,
  nothing,
  number,
  round,
  roundTogether,
  smaller,
  spread,
  times,
  toText,
  total,
} from './fraction.ts';
import { allOf, entriesOf, type History } from './history.ts';
import type { Asked } from './measures.ts';

/** A row without the steps that explain it. */
export type PlainResult = Omit<CalculationRow, 'steps'>;

/** One programme, in one period, with the number of its version and what it says of the distributors. */
export type Calculated = { asked: Asked; version: number; standings: Standing[] };

/** Of an exclusive group a distributor is paid only one. What is zero or below does not compete. */
export function holdTogether(programmes: readonly Calculated[]): Calculated[] {
  const isBetter = (a: Standing, b: Standing): boolean => {
    const [one, other] = [a.asked.programme, b.asked.programme];
    const prefersHighest = one.exclusive?.prefer === 'highest';
    if (prefersHighest && !isSame(a.earned, b.earned)) return isAbove(a.earned, b.earned);
    const [rank, otherRank] = [one.exclusive?.rank ?? 0, other.exclusive?.rank ?? 0];
    return rank === otherRank ? one.code < other.code : rank < otherRank;
  };
  const all = programmes.flatMap(({ standings }) => standings);
  const loses = (standing: Standing) =>
    isAbove(standing.earned, nothing) &&
    all.some(
      (other) =>
        other !== standing &&
        other.distributor === standing.distributor &&
        isAbove(other.earned, nothing) &&
        isBetter(other, standing),
    );
  return programmes.map(({ standings, ...programme }) => ({
    ...programme,
    standings: standings.map((one) =>
      loses(one) ? { ...one, outcome: 'superseded', earned: nothing, freeUnits: nothing } : one,
    ),
  }));
}

/** Guarantee, cap, rounding, budget and minimum payout, in this order; what is left for later stands in the history. */
export function settle({ asked, version, standings }: Calculated, history: History): PlainResult[] {
  const { programme, facts, period } = asked;
  const codeOf = ({ distributor }: Standing) => facts.distributors[distributor]?.code ?? '';
  const byCode = [...standings].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
  const limited = byCode.map((standing) => ({ ...standing, earned: limit(asked, standing, { history, codeOf }) }));
  const rounded = roundAll(asked, limited);
  const rows = limited.map((standing): PlainResult => {
    const code = codeOf(standing);
    const afterBudget = spend(asked, code, { wanted: rounded.get(standing) ?? 0n, history });
    rememberPaid(asked, code, { standing, minor: afterBudget, history });
    return {
      ...frameOf(asked, version, code),
      outcome: standing.outcome,
      qualifier: standing.qualifier ? toText(standing.qualifier) : null,
      basis: toText(standing.basis),
      band: standing.band,
      next: standing.next,
      ...pay(asked, code, { earned: afterBudget, history }),
      ...(isSame(standing.freeUnits, nothing) ? {} : { freeUnits: toText(standing.freeUnits) }),
    };
  });
  rows.push(...settleCarried(asked, version, { but: byCode.map(codeOf), history }));
  rows.push(...takeBack(asked, version, { but: rows.map(({ distributor }) => distributor), history }));
  for (const { distributor, dueMinor } of rows) {
    history.granted.push({ programme: programme.code, distributor, period: period.text, minor: BigInt(dueMinor) });
  }
  return rows;
}

/** In the last period of the term what was carried falls due, also where no line counts any more. */
function settleCarried(asked: Asked, version: number, { but, history }: { but: string[]; history: History }) {
  const { programme, facts, period } = asked;
  if (period.to < termOf(programme).to) return [];
  const codes = facts.distributors.map(({ code }) => code);
  const waiting = codes.filter((code) => !but.includes(code) && history.carried.has(keyOf(programme.code, code)));
  return waiting.sort().flatMap((code): PlainResult[] => {
    const paid = pay(asked, code, { earned: 0n, history });
    if (paid.entitlementMinor === 0 && paid.dueMinor === 0) return [];
    const nothingMeasured = { qualifier: null, basis: '0', band: null, next: null };
    return [{ ...frameOf(asked, version, code), outcome: 'earned', ...nothingMeasured, ...paid }];
  });
}

/** Who was granted something for the period and has no line any more that counts owes it. */
function takeBack(asked: Asked, version: number, { but, history }: { but: string[]; history: History }): PlainResult[] {
  const { programme, facts, period } = asked;
  const granted = facts.distributors.map(({ code }) => {
    const place = { programme: programme.code, distributor: code, period: period.text };
    return { code, minor: entriesOf(history.granted, place, undefined, facts.fiscalYear) };
  });
  const owing = granted.filter(({ code, minor }) => minor !== 0n && !but.includes(code));
  return owing.map(({ code }) => ({
    ...frameOf(asked, version, code),
    ...{ outcome: 'not-eligible', qualifier: null, basis: '0', band: null, next: null },
    ...pay(asked, code, { earned: 0n, history }),
  }));
}

function frameOf({ programme, period }: Asked, version: number, distributor: string) {
  return { period: period.text, programme: programme.code, version, distributor, currency: programme.currency };
}

function keyOf(programme: string, distributor: string): string {
  return `${programme} ${distributor}`;
}

type With = { history: History; codeOf: (standing: Standing) => string };

/** The guarantee, less what the period before earned above its own, and the cap. */
function limit({ programme, period }: Asked, standing: Standing, { history, codeOf }: With): Fraction {
  const { guarantee, carryOver = false, cap } = programme.limits ?? {};
  let amount = standing.earned;
  if (guarantee !== undefined) {
    const key = keyOf(programme.code, codeOf(standing));
    const before = history.excess.get(key);
    const isNext = carryOver && before?.lastDay === period.from - 1;
    const guaranteed = larger(nothing, minus(number(guarantee), isNext ? before.amount : nothing));
    history.excess.set(key, { lastDay: period.to, amount: larger(nothing, minus(amount, guaranteed)) });
    const isGuaranteed = standing.outcome === 'earned' || standing.outcome === 'below-first-band';
    if (isGuaranteed && standing.conditionsHold) amount = larger(amount, guaranteed);
  }
  return cap === undefined ? amount : smaller(amount, number(cap));
}

/** Rounds to minor units; the parts of a group sum to its rounded whole. */
function roundAll({ programme }: Asked, standings: readonly Standing[]): Map<Standing, bigint> {
  const rounded = new Map<Standing, bigint>();
  const minorUnits = fraction(10n ** BigInt(currencyDigits(programme.currency)));
  for (const head of new Set(standings.map((one) => one.head))) {
    const members = standings.filter((one) => one.head === head);
    const amounts = members.map(({ earned }) => times(earned, minorUnits));
    const sum = total(amounts);
    const isNegative = isLess(sum, nothing);
    const positive = isNegative ? amounts.map((amount) => minus(nothing, amount)) : amounts;
    const all = round(isNegative ? minus(nothing, sum) : sum, programme.rounding);
    const parts = roundTogether(all, positive);
    for (const [index, member] of members.entries()) {
      rounded.set(member, (isNegative ? -1n : 1n) * (parts[index] ?? 0n));
    }
  }
  return rounded;
}

/** The days whose settlements are held against an entitlement to date; none where each period stands by itself. */
function windowToDate({ programme, period, facts }: Asked): Days | undefined {
  if (programme.accumulate === 'period') return undefined;
  const { from } = cutByTerm(uncutDays(programme.accumulate, programme, period, facts.fiscalYear), programme);
  // A period ends after the term that ends within it.
  return { from, to: period.to };
}

/** What the budget leaves of a rounded amount. */
function spend(asked: Asked, distributor: string, { wanted, history }: { wanted: bigint; history: History }): bigint {
  const { programme, period, facts } = asked;
  const { budget } = programme.limits ?? {};
  const place = { programme: programme.code, distributor, period: period.text };
  returnBrought(asked, distributor, { wanted, history });
  const before = entriesOf(history.consumed, place, windowToDate(asked), facts.fiscalYear);
  let growth = wanted - before;
  if (budget !== undefined) {
    const all = times(number(budget), fraction(10n ** BigInt(currencyDigits(programme.currency))));
    const left = all.over / all.under - allOf(history.consumed, programme.code);
    if (growth > 0n && growth > left) growth = left > 0n ? left : 0n;
  }
  history.consumed.push({ ...place, minor: growth });
  return before + growth;
}

/** What a later statement granted because it had waited here has left the budget here, not in that later period. */
function returnBrought(asked: Asked, distributor: string, { wanted, history }: { wanted: bigint; history: History }) {
  const { programme, period, facts } = asked;
  const place = { programme: programme.code, distributor, period: period.text };
  const lastDay = (text: string) => lastDayOf(text, facts.fiscalYear) ?? Number.NEGATIVE_INFINITY;
  const later = history.brought
    .filter((one) => one.programme === programme.code && one.distributor === distributor)
    .filter((one) => lastDay(one.period) > period.to && one.since <= period.from)
    .sort((a, b) => lastDay(a.period) - lastDay(b.period));
  for (const one of later) {
    const missing = wanted - entriesOf(history.consumed, place, windowToDate(asked), facts.fiscalYear);
    let moved = one.minor;
    if (moved > missing) moved = missing;
    if (moved <= 0n) continue;
    one.minor -= moved;
    history.consumed.push({ ...place, period: one.period, minor: -moved }, { ...place, minor: moved });
  }
}

/** What is settled already and what is due; a due below the minimum waits for the next period. */
function pay(asked: Asked, distributor: string, { earned, history }: { earned: bigint; history: History }) {
  const { programme, period, facts } = asked;
  const key = keyOf(programme.code, distributor);
  const window = windowToDate(asked);
  const place = { programme: programme.code, distributor, period: period.text };
  const settled = entriesOf(history.granted, place, window, facts.fiscalYear);
  const carried = history.carried.get(key);
  const isBroughtIn = carried !== undefined && (window === undefined || carried.since === window.from);
  let entitlement = earned + (isBroughtIn ? carried.minor : 0n);
  let due = entitlement - settled;
  const { minimumPayout = '0' } = programme.limits ?? {};
  const minor = times(fraction(due), fraction(1n, 10n ** BigInt(currencyDigits(programme.currency))));
  const isLast = period.to >= termOf(programme).to;
  const waits = due > 0n && isLess(minor, number(minimumPayout)) && !isLast;
  if (window === undefined) history.carried.delete(key);
  if (waits) {
    if (window === undefined) history.carried.set(key, { minor: due, since: undefined });
    else carryIntoNextWindow(asked, due, { key, history });
    entitlement -= due;
    due = 0n;
  }
  return { entitlementMinor: Number(entitlement), settledMinor: Number(settled), dueMinor: Number(due) };
}

/** What waits to date returns by itself, unless the next period begins to count anew. */
function carryIntoNextWindow(asked: Asked, due: bigint, { key, history }: { key: string; history: History }): void {
  const { programme, period, facts } = asked;
  const next = { from: period.to + 1, to: period.to + 1 };
  const { from } = uncutDays(programme.accumulate, programme, next, facts.fiscalYear);
  if (from === next.from) history.carried.set(key, { minor: due, since: from });
}

type PaidOnLines = { standing: Standing; minor: bigint; history: History };

/** Spreads what a row pays over the lines of its basis, in proportion to what each earned in its unit. */
function rememberPaid(asked: Asked, distributor: string, { standing, minor, history }: PaidOnLines): void {
  const { programme, period, facts } = asked;
  const place = new Map(facts.lines.map((line, index) => [line, index]));
  const lines = [...standing.lines].sort((a, b) => (place.get(a.line) ?? 0) - (place.get(b.line) ?? 0));
  const parts = spread(
    minor,
    lines.map(({ earned }) => earned),
  );
  const unit = 10n ** BigInt(currencyDigits(programme.currency));
  const window = cutByTerm(uncutDays(programme.accumulate, programme, period, facts.fiscalYear), programme);
  history.paid.push({
    programme: programme.code,
    distributor,
    lastDay: period.to,
    window,
    byLine: new Map(lines.map(({ line }, index) => [line.index, fraction(parts[index] ?? 0n, unit)])),
  });
}

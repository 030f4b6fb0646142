import type { CalculationRow } from '../results.ts';

export type Sum = { currency: string; minor: number };

/** What rows come to, by currency: different ones are never added up. */
export function sumsOf(rows: readonly Pick<CalculationRow, 'currency' | 'dueMinor'>[]): Sum[] {
  const sums = new Map<string, number>();
  for (const { currency, dueMinor } of rows) sums.set(currency, (sums.get(currency) ?? 0) + dueMinor);
  return [...sums].map(([currency, minor]) => ({ currency, minor })).sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** By how much some rows come to more than others, in each currency in which they do not come to the same. */
export function differenceOf(rows: readonly CalculationRow[], before: readonly CalculationRow[]): Sum[] {
  const taken = before.map(({ currency, dueMinor }) => ({ currency, dueMinor: -dueMinor }));
  return sumsOf([...rows, ...taken]).filter(({ minor }) => minor !== 0);
}

import type { SalesRow } from './kinds/sales.ts';
import { type AmountRules, resolveAmount } from './resolve-amount.ts';
import { type CellError, cellError, isRefusal } from './row-error.ts';
import type { SalesLine } from './sales-key.ts';

export type ResolvedLine = { ok: true; line: SalesLine } | { ok: false; error: CellError };

/** A row with its amount in minor units of the currency that it counts in: its own, or the one that stands in for it. */
export function resolveLine(row: SalesRow, currency: string | undefined, rules: AmountRules): ResolvedLine {
  const amountMinor = resolveAmount(row.netAmount, currency, rules);
  if (!isRefusal(amountMinor)) return { ok: true, line: withAmount(row, currency, amountMinor) };
  const column = amountMinor.refused === 'no-currency' ? 'currency' : 'net_amount';
  return { ok: false, error: cellError(column, column === 'currency' ? '' : row.netAmount, amountMinor) };
}

/** Written out, because for a million lines a spread takes several times as long and as much memory. */
function withAmount(row: SalesRow, currency: string | undefined, amountMinor: number): SalesLine {
  return {
    source: row.source,
    document: row.document,
    line: row.line,
    distributor: row.distributor,
    day: row.day,
    sku: row.sku,
    quantityMilli: row.quantityMilli,
    amountMinor,
    currency,
    kind: row.kind,
    territory: row.territory,
    priceType: row.priceType,
    dueDay: row.dueDay,
    paidDay: row.paidDay,
    reference: row.reference,
  };
}

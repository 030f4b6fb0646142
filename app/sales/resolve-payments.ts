import { amountToText } from '../money/index.ts';
import { canonical } from './cells.ts';
import type { NumberedRow } from './distinct-rows.ts';
import type { PaymentRow } from './kinds/payments.ts';
import { type AmountRules, resolveAmount } from './resolve-amount.ts';
import { cellError, isRefusal, type RowError } from './row-error.ts';

/** The currency of a document that is known; undefined for one that is not, whose payments wait for its lines. */
export type DocumentCurrency = (document: string) => { currency: string | undefined } | undefined;

/** Payments with amounts in the digits of their documents' currencies, rounded where that is asked for, and the errors. */
export function resolvePayments(
  rows: readonly NumberedRow<PaymentRow>[],
  currencyOf: DocumentCurrency,
  rules: AmountRules,
): { rows: NumberedRow<PaymentRow>[]; errors: RowError[] } {
  const errors: RowError[] = [];
  const resolved: NumberedRow<PaymentRow>[] = [];
  for (const { row, value } of rows) {
    const known = currencyOf(value.document);
    const amount = known ? amountIn(value.amount, known.currency, rules) : value.amount;
    if (isRefusal(amount)) errors.push({ row, ...cellError('amount', value.amount ?? '', amount) });
    else resolved.push({ row, value: { ...value, amount } });
  }
  return { rows: resolved, errors };
}

function amountIn(text: string | undefined, currency: string | undefined, rules: AmountRules) {
  if (text === undefined) return undefined;
  const amountMinor = resolveAmount(text, currency, rules);
  if (isRefusal(amountMinor)) return amountMinor;
  return currency === undefined ? text : canonical(amountToText(amountMinor, currency));
}

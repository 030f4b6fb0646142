import { canonical, code, date, decimal, optional, required } from '../cells.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** A payment of a sell-in document; without an amount it pays all of it. The amount is in the document's currency. */
export const payments = defineKind({
  name: 'payments',
  columns: {
    document: required(code),
    paid_date: required(date),
    amount: optional(decimal),
    reference: optional(code),
  },
  example: { document: 'INV-20260318-01', paid_date: '2026-04-15', amount: '1180.00', reference: 'BANK-7731' },
  row: ({ document, paid_date, amount, reference }) => ({
    document,
    paidDay: paid_date,
    amount: amount && canonical(amount),
    reference,
  }),
  key: ({ document, paidDay, reference }) => keyOf(document, paidDay, reference),
});

export type PaymentRow = RowOf<typeof payments>;

import { insertPayments, listDocumentSums, listPaymentsOf } from '#db/queries/payments.ts';
import { dayToText } from '../calendar/index.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { keyOf } from './kinds/kind.ts';
import { type PaymentRow, payments } from './kinds/payments.ts';
import { resolvePayments } from './resolve-payments.ts';
import { cellError, type RowError, refuse } from './row-error.ts';

/**
 * A payment on record is a fact: a row of its document, day and reference with another amount is refused, because it may
 * be a second payment, which a reference of its own tells apart. What was wrong is taken back by a negative amount. A
 * payment may come before the lines of its document.
 */
export const paymentsImport: TableImport<PaymentRow> = {
  kind: payments,
  async plan(transaction, rows, { rules }): Promise<ImportPlan> {
    const documents = [...new Set(rows.map(({ value }) => value.document))];
    const currencies = new Map<string, { currency: string }>();
    for (const { document, currency } of await listDocumentSums(transaction, documents)) {
      currencies.set(document, { currency });
    }
    const onRecord = new Map<string, string | undefined>();
    for (const { document, paidDate, reference, amount } of await listPaymentsOf(transaction, documents)) {
      onRecord.set(keyOf(document, paidDate, reference ?? undefined), amount ?? undefined);
    }
    const resolved = resolvePayments(rows, (document) => currencies.get(document), rules);
    const errors: RowError[] = [...resolved.errors];
    const fresh: PaymentRow[] = [];
    let sameRows = 0;
    for (const { row, value } of resolved.rows) {
      const key = keyOf(value.document, dayToText(value.paidDay), value.reference);
      if (!onRecord.has(key)) fresh.push(value);
      else if (onRecord.get(key) === value.amount) sameRows += 1;
      else errors.push({ row, ...cellError('amount', value.amount ?? '', conflictWithRecord) });
    }
    return {
      newRows: fresh.length,
      sameRows,
      errors,
      insert: (inserting, changeNumber) =>
        insertPayments(
          inserting,
          fresh.map(({ document, paidDay, amount = null, reference = null }) => ({
            ...{ document, paidDate: dayToText(paidDay), amount, reference },
            changeNumber,
          })),
        ),
    };
  },
};

const conflictWithRecord = refuse('conflict', 'the same amount as the payment on record, or a reference of its own', {
  columns: 'amount',
  place: 'payment',
});

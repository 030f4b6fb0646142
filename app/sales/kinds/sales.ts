import {
  code,
  currency,
  date,
  decimal,
  isBelowZero,
  isZero,
  negated,
  oneOf,
  optional,
  quantity,
  required,
} from '../cells.ts';
import { refuse } from '../row-error.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/**
 * A sales line. Quantities are thousandths; the amount is exact decimal text, because its digits depend on the currency.
 * A return may be given with positive or negative signs and is negative here; a sale keeps its signs.
 */
export const sales = defineKind({
  name: 'sales',
  columns: {
    document: required(code),
    line: required(code),
    date: required(date),
    distributor: required(code),
    sku: required(code),
    quantity: required(quantity),
    net_amount: required(decimal),
    currency: optional(currency),
    kind: optional(oneOf('sale', 'return')),
    source: optional(oneOf('sell-in', 'sell-out')),
    territory: optional(code),
    price_type: optional(oneOf('standard', 'special', 'promotional')),
    due_date: optional(date),
    paid_date: optional(date),
    reference: optional(code),
  },
  example: {
    document: 'INV-20260318-01',
    line: '1',
    date: '2026-03-18',
    distributor: 'D-1001',
    sku: 'BK-M68B-38',
    quantity: '2',
    net_amount: '1180.00',
    currency: 'USD',
    kind: 'sale',
    source: 'sell-in',
    territory: 'EAST',
    price_type: 'standard',
    due_date: '2026-04-17',
    paid_date: '',
    reference: '',
  },
  check: ({ kind, quantity, net_amount }) =>
    kind === 'return' && quantity !== 0 && !isZero(net_amount) && quantity < 0 !== isBelowZero(net_amount)
      ? [{ column: 'net_amount', refusal: refuse('mixed-signs', 'the sign of the quantity, because this is a return') }]
      : [],
  row: (values) => {
    const kind = values.kind ?? 'sale';
    const isReturn = kind === 'return';
    return {
      document: values.document,
      line: values.line,
      day: values.date,
      distributor: values.distributor,
      sku: values.sku,
      quantityMilli: isReturn && values.quantity > 0 ? -values.quantity : values.quantity,
      netAmount: isReturn && !isBelowZero(values.net_amount) ? negated(values.net_amount) : values.net_amount,
      currency: values.currency,
      kind,
      source: values.source ?? 'sell-in',
      territory: values.territory,
      priceType: values.price_type ?? 'standard',
      dueDay: values.due_date,
      paidDay: values.paid_date,
      reference: values.reference,
    };
  },
  key: (row) => salesKey(row),
});

export type SalesRow = RowOf<typeof sales>;

export type SalesKey = { source: string; document: string; line: string; distributor: string };

/** What knows a line: source, document and line, for sell-out also the distributor. */
export function salesKey({ source, document, line, distributor }: SalesKey): string {
  return keyOf(source, document, line, source === 'sell-out' ? distributor : '');
}

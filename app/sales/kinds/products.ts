import { canonical, code, currency, date, line, optional, required, unsignedDecimal } from '../cells.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** A product as it is from a day on; without `from` from the day of import. */
export const products = defineKind({
  name: 'products',
  columns: {
    sku: required(code),
    name: required(line),
    product_line: required(code),
    brand: optional(code),
    category: optional(code),
    unit: optional(code),
    list_price: optional(unsignedDecimal),
    currency: optional(currency),
    from: optional(date),
  },
  example: {
    sku: 'BK-M68B-38',
    name: 'Mountain-200 Black, 38',
    product_line: 'Bikes',
    brand: 'AW',
    category: 'Mountain',
    unit: 'piece',
    list_price: '2294.99',
    currency: 'USD',
    from: '2026-01-01',
  },
  row: ({ product_line, list_price, ...rest }) => ({
    ...rest,
    productLine: product_line,
    listPrice: list_price && canonical(list_price),
  }),
  key: ({ sku, from }) => keyOf(sku, from),
});

export type ProductRow = RowOf<typeof products>;

import type { Day } from '#app/calendar/index.ts';
import { requireSafe } from '#app/money/index.ts';
import {
  noDay,
  type PriceType,
  priceTypeShift,
  priceTypes,
  returnFlag,
  type SalesColumns,
  sellOutFlag,
} from '../inputs.ts';

/** One sales line on its way into columns. Positions and units are those of `SalesColumns`. */
export type ColumnLine = {
  lineId: number;
  distributor: number;
  product: number;
  /** Position in the list of territories; −1 is the distributor's own. */
  territory: number;
  day: Day;
  quantityMilli: number;
  amountMinor: number;
  /** Position in the list of currencies; −1 is none known. */
  currency: number;
  isSellOut: boolean;
  isReturn: boolean;
  priceType: PriceType;
  /** Kept where the columns have documents. */
  document?: number;
  dueDay?: Day;
  paidDay?: Day;
};

const smallestCapacity = 16;

/** Empty columns with room for `capacity` lines. They grow as lines are appended. */
export function createColumns(capacity = smallestCapacity, { withDocuments = false } = {}): SalesColumns {
  const size = Math.max(capacity, smallestCapacity);
  return {
    count: 0,
    lineId: new Float64Array(size),
    distributor: new Int32Array(size),
    product: new Int32Array(size),
    territory: new Int32Array(size),
    day: new Int32Array(size),
    quantityMilli: new Float64Array(size),
    amountMinor: new Float64Array(size),
    currency: new Int16Array(size),
    flags: new Uint8Array(size),
    ...(withDocuments && {
      document: new Int32Array(size),
      dueDay: new Int32Array(size),
      paidDay: new Int32Array(size),
    }),
  };
}

/** The columns of documents, due and paid days. Throws where there are lines that were read without them. */
export function documentColumns({ count, document, dueDay, paidDay }: SalesColumns) {
  if (document && dueDay && paidDay) return { document, dueDay, paidDay };
  if (count > 0) throw new Error('the lines were read without their documents');
  return { document: nothing, dueDay: nothing, paidDay: nothing };
}

const nothing = new Int32Array(0);

/** Compares lines by (source, document, line), which decides ties. */
export function byLineKey({ rank }: SalesColumns): (a: number, b: number) => number {
  return rank ? (a, b) => (rank[a] as number) - (rank[b] as number) : (a, b) => a - b;
}

/** Makes room for so many more lines. */
export function reserveLines(columns: SalesColumns, more: number): void {
  while (columns.count + more > columns.lineId.length) grow(columns);
}

/** Appends one line. Throws a RangeError when its quantity or amount cannot be held exactly. */
export function appendLine(columns: SalesColumns, line: ColumnLine): void {
  reserveLines(columns, 1);
  const at = columns.count;
  columns.lineId[at] = line.lineId;
  columns.distributor[at] = line.distributor;
  columns.product[at] = line.product;
  columns.territory[at] = line.territory;
  columns.day[at] = line.day;
  columns.quantityMilli[at] = requireSafe(line.quantityMilli, 'the quantity of a line');
  columns.amountMinor[at] = requireSafe(line.amountMinor, 'the amount of a line');
  columns.currency[at] = line.currency;
  columns.flags[at] = flagsOf(line);
  if (columns.document) setDocument(columns, at, line);
  columns.count = at + 1;
}

function setDocument(columns: SalesColumns, at: number, { document = -1, dueDay, paidDay }: ColumnLine): void {
  const held = documentColumns(columns);
  held.document[at] = document;
  held.dueDay[at] = dueDay ?? noDay;
  held.paidDay[at] = paidDay ?? noDay;
}

/** The bits of `SalesColumns.flags` for a line. */
export function flagsOf({
  isSellOut,
  isReturn,
  priceType,
}: Pick<ColumnLine, 'isSellOut' | 'isReturn' | 'priceType'>): number {
  return (
    (isSellOut ? sellOutFlag : 0) | (isReturn ? returnFlag : 0) | (priceTypes.indexOf(priceType) << priceTypeShift)
  );
}

/** What the flags of a line say. Throws for flags that no line has. */
export function readFlags(flags: number): Pick<ColumnLine, 'isSellOut' | 'isReturn' | 'priceType'> {
  const priceType = priceTypes[flags >> priceTypeShift];
  if (!priceType) throw new RangeError(`${flags} are not the flags of a sales line`);
  return { isSellOut: (flags & sellOutFlag) !== 0, isReturn: (flags & returnFlag) !== 0, priceType };
}

const columnNames = [
  'lineId',
  'distributor',
  'product',
  'territory',
  'day',
  'quantityMilli',
  'amountMinor',
  'currency',
  'flags',
  'document',
  'dueDay',
  'paidDay',
] as const;

function grow(columns: SalesColumns): void {
  const larger = createColumns(columns.lineId.length * 2, { withDocuments: columns.document !== undefined });
  for (const name of columnNames) larger[name]?.set(columns[name] ?? []);
  Object.assign(columns, larger, { count: columns.count });
}

/** A copy of the lines at these positions, ascending, or of all, with room for so many `more`. */
export function copyLines(
  columns: SalesColumns,
  { at, more = 0 }: { at?: readonly number[]; more?: number },
): SalesColumns {
  const count = at?.length ?? columns.count;
  const copy = createColumns(count + more, { withDocuments: columns.document !== undefined });
  if (columns.rank) copy.rank = new Int32Array(count + more);
  for (const name of [...columnNames, 'rank'] as const) {
    const [from, to] = [columns[name], copy[name]];
    if (!from || !to) continue;
    if (at) for (let place = 0; place < count; place++) to[place] = from[at[place] as number] as number;
    else to.set(from.subarray(0, count));
  }
  copy.count = count;
  return copy;
}

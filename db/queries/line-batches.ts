import { requireDay } from '#app/calendar/index.ts';
import { flagsOf, priceTypes } from '#app/rebates/index.ts';
import { type DocumentBatch, type DocumentRow, documentBatchBuilder } from './document-batches.ts';

/** A sales line as the database holds it, with the columns that a calculation reads. */
export type BatchRow = {
  id: number;
  distributor_id: number;
  product_id: number;
  territory_id: number | null;
  date: string;
  quantity_milli: number;
  amount_minor: number;
  currency: string;
  source: number;
  is_return: number;
  price_type: number;
} & Partial<DocumentRow>;

/** Sales lines as typed arrays that refer by the ids of the database; territory 0 is none. */
export type LineBatch = {
  count: number;
  /** What the numbers in `currency` stand for. */
  currencies: string[];
  lineId: Float64Array;
  quantityMilli: Float64Array;
  amountMinor: Float64Array;
  distributorId: Int32Array;
  productId: Int32Array;
  territoryId: Int32Array;
  day: Int32Array;
  currency: Uint8Array;
  flags: Uint8Array;
  /** Where they were asked for. */
  documents?: DocumentBatch;
};

/** The widest first, so that each array begins where its elements may. */
const arrays = [
  ['lineId', Float64Array],
  ['quantityMilli', Float64Array],
  ['amountMinor', Float64Array],
  ['distributorId', Int32Array],
  ['productId', Int32Array],
  ['territoryId', Int32Array],
  ['day', Int32Array],
  ['currency', Uint8Array],
  ['flags', Uint8Array],
] as const;

const bytesALine = arrays.reduce((sum, [, array]) => sum + array.BYTES_PER_ELEMENT, 0);

export function batchOf(rows: readonly BatchRow[]): LineBatch {
  const batch = viewOf(new ArrayBuffer(rows.length * bytesALine), rows.length, []);
  const { currencies } = batch;
  rows.forEach((row, at) => {
    let currency = currencies.indexOf(row.currency);
    if (currency < 0) currency = currencies.push(row.currency) - 1;
    batch.lineId[at] = row.id;
    batch.quantityMilli[at] = row.quantity_milli;
    batch.amountMinor[at] = row.amount_minor;
    batch.distributorId[at] = row.distributor_id;
    batch.productId[at] = row.product_id;
    batch.territoryId[at] = row.territory_id ?? 0;
    batch.day[at] = requireDay(row.date);
    batch.currency[at] = currency;
    batch.flags[at] = flagsOf({
      isSellOut: row.source === 1,
      isReturn: row.is_return === 1,
      priceType: priceTypes[row.price_type] as (typeof priceTypes)[number],
    });
  });
  if (rows[0]?.document === undefined) return batch;
  const builder = documentBatchBuilder();
  for (const row of rows) builder.add(row as DocumentRow);
  return { ...batch, documents: builder.build() };
}

/** The lines of several batches one after another. */
export function joinBatches(batches: readonly LineBatch[]): LineBatch {
  const count = batches.reduce((sum, batch) => sum + batch.count, 0);
  const currencies = [...new Set(batches.flatMap((batch) => batch.currencies))];
  const joined = viewOf(new ArrayBuffer(count * bytesALine), count, currencies);
  let at = 0;
  for (const batch of batches) {
    const currencyOf = batch.currencies.map((currency) => currencies.indexOf(currency));
    for (const [name] of arrays) joined[name].set(batch[name], at);
    joined.currency.set(
      batch.currency.map((currency) => currencyOf[currency] as number),
      at,
    );
    at += batch.count;
  }
  return joined;
}

/** A batch as bytes, little-endian as on every machine that Node runs on; its currencies are kept beside them. */
export function bytesOf({ count, lineId }: LineBatch): Uint8Array {
  return new Uint8Array(lineId.buffer, 0, count * bytesALine);
}

/** The batch whose bytes these are. Throws where their number does not fit. */
export function batchFrom(bytes: Uint8Array, count: number, currencies: string[]): LineBatch {
  if (bytes.byteLength !== count * bytesALine)
    throw new Error(`${bytes.byteLength} bytes are not ${count} sales lines`);
  const aligned = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(aligned).set(bytes);
  return viewOf(aligned, count, currencies);
}

function viewOf(buffer: ArrayBuffer, count: number, currencies: string[]): LineBatch {
  let offset = 0;
  const views = arrays.map(([name, TypedArray]) => {
    const view = new TypedArray(buffer, offset, count);
    offset += view.byteLength;
    return [name, view];
  });
  return { count, currencies, ...Object.fromEntries(views) } as LineBatch;
}

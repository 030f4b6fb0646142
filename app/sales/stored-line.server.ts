import { priceTypes } from '#app/rebates/index.ts';
import type { StoredLine } from '#db/queries/staged-lines.ts';
import { type Day, dayToText } from '../calendar/index.ts';
import type { SalesLine } from './sales-key.ts';
import type { SalesReferences } from './sales-references.server.ts';

/** A line as the database holds it. Its distributor, product and territory are known, and it has a currency. */
export function toStoredLine(line: SalesLine, references: SalesReferences): StoredLine {
  const distributorId = references.distributors.get(line.distributor) as number;
  const isSellOut = line.source === 'sell-out';
  return {
    source: isSellOut ? 1 : 0,
    document: line.document,
    line: line.line,
    keyDistributorId: isSellOut ? distributorId : 0,
    distributorId,
    productId: references.products.get(line.sku) as number,
    territoryId: line.territory === undefined ? null : (references.territories.get(line.territory) as number),
    date: dateText(line.day),
    quantityMilli: line.quantityMilli,
    amountMinor: line.amountMinor,
    currency: line.currency as string,
    isReturn: line.kind === 'return' ? 1 : 0,
    priceType: priceTypes.indexOf(line.priceType),
    dueDate: line.dueDay === undefined ? null : dateText(line.dueDay),
    paidDate: line.paidDay === undefined ? null : dateText(line.paidDay),
    reference: line.reference ?? null,
  };
}

/** The columns in which two lines of one key differ, as the file names them; none for a repetition. */
export function differingStoredColumns(a: StoredLine, b: StoredLine): string[] {
  return contentColumns.filter(([, attribute]) => a[attribute] !== b[attribute]).map(([column]) => column);
}

const contentColumns = [
  ['date', 'date'],
  ['distributor', 'distributorId'],
  ['sku', 'productId'],
  ['quantity', 'quantityMilli'],
  ['net_amount', 'amountMinor'],
  ['currency', 'currency'],
  ['kind', 'isReturn'],
  ['territory', 'territoryId'],
  ['price_type', 'priceType'],
  ['due_date', 'dueDate'],
  ['paid_date', 'paidDate'],
  ['reference', 'reference'],
] as const satisfies [string, keyof StoredLine][];

const knownTexts = new Map<Day, string>();
const mostKnownTexts = 20_000;

/** Lines repeat their few dates. */
function dateText(day: Day): string {
  const known = knownTexts.get(day);
  if (known !== undefined) return known;
  const text = dayToText(day);
  if (knownTexts.size < mostKnownTexts) knownTexts.set(day, text);
  return text;
}

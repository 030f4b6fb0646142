import type { Database } from '#db/connect.ts';
import { addCodes } from '#db/queries/codes.ts';
import { addProducts, insertProductVersions, listProductVersions, type ProductVersion } from '#db/queries/products.ts';
import { dayToText, requireDay } from '../calendar/index.ts';
import { amountToText } from '../money/index.ts';
import { canonical } from './cells.ts';
import { columnOf, type NumberedRow } from './distinct-rows.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { type ProductRow, products } from './kinds/products.ts';
import { type NewVersion, planVersions, versionsOnRecord } from './plan-versions.ts';
import { type AmountRules, resolveAmount } from './resolve-amount.ts';
import { cellError, isRefusal, type RowError } from './row-error.ts';

type Content = Omit<ProductVersion, 'sku' | 'fromDate' | 'changeNumber'>;

/** A row that differs from the version in force on its day is a new version from that day. */
export const productsImport: TableImport<ProductRow> = {
  kind: products,
  complete: (row, today) => ({ ...row, from: row.from ?? today }),
  async plan(transaction, rows, { present, rules }): Promise<ImportPlan> {
    const { priced, errors } = withPrices(rows, rules);
    const onRecord = versionsOnRecord((await listProductVersions(transaction)).map(datedContent));
    const dated = priced.map(({ row, value }) => ({ row, value: rowContent(value) }));
    const { versions, sameRows } = planVersions(dated, onRecord, (property) => present.has(columnOf(property)));
    return {
      newRows: versions.length,
      sameRows,
      errors,
      insert: (inserting, changeNumber) => insertVersions(inserting, versions, changeNumber),
    };
  },
};

/** A list price has at most the digits of its currency; without a currency it is kept as it was written. */
function withPrices(rows: NumberedRow<ProductRow>[], rules: AmountRules) {
  const priced: NumberedRow<ProductRow>[] = [];
  const errors: RowError[] = [];
  for (const { row, value } of rows) {
    const { listPrice, currency } = value;
    if (listPrice === undefined || currency === undefined) {
      priced.push({ row, value });
      continue;
    }
    const minor = resolveAmount(listPrice, currency, rules);
    if (isRefusal(minor)) errors.push({ row, ...cellError('list_price', listPrice, minor) });
    else priced.push({ row, value: { ...value, listPrice: canonical(amountToText(minor, currency)) } });
  }
  return { priced, errors };
}

function rowContent({ sku, from, ...row }: ProductRow) {
  const content: Content = {
    name: row.name,
    productLine: row.productLine,
    brand: row.brand ?? null,
    category: row.category ?? null,
    unit: row.unit ?? null,
    listPrice: row.listPrice ?? null,
    currency: row.currency ?? null,
  };
  return { code: sku, from: from as number, content };
}

function datedContent({ sku, fromDate, changeNumber: _changeNumber, ...content }: ProductVersion) {
  return { code: sku, from: fromDate === null ? Number.NEGATIVE_INFINITY : requireDay(fromDate), content };
}

async function insertVersions(
  transaction: Database,
  versions: NewVersion<Content>[],
  changeNumber: number,
): Promise<void> {
  const contents = versions.map(({ content }) => content);
  const ids = await addProducts(
    transaction,
    versions.map(({ code }) => code),
  );
  const productLines = await addCodes(
    transaction,
    'productLines',
    contents.map(({ productLine }) => productLine),
  );
  const brands = await addCodes(
    transaction,
    'brands',
    contents.flatMap(({ brand }) => brand ?? []),
  );
  await insertProductVersions(
    transaction,
    versions.map(({ code, from, content: { productLine, brand, ...content } }) => ({
      ...content,
      productId: ids.get(code) as number,
      fromDate: from === undefined ? null : dayToText(from),
      changeNumber,
      productLineId: productLines.get(productLine) as number,
      brandId: brand === null ? null : (brands.get(brand) as number),
    })),
  );
}

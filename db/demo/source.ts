import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '#app/i18n/index.ts';

export type SourceLine = {
  date: string;
  document: string;
  line: string;
  distributor: string;
  sku: string;
  quantity: string;
  /** Decimal text in USD with four decimals. */
  netAmount: string;
  priceType: string;
};

export type SourceDistributor = {
  code: string;
  name: string;
  grade: string;
  territory: string;
  country: string;
  address: string;
  firstYear: number;
  /** USD where there is none. */
  currency?: string;
  parent?: string;
  language?: Language;
};

/** A Chinese firm by its name, without what the demonstration invents. */
export type SourceFirm = Pick<SourceDistributor, 'code' | 'name' | 'territory' | 'country' | 'address'> & {
  language: Language;
};

export type SourceProduct = {
  sku: string;
  name: string;
  productLine: string;
  category: string;
  /** M, R and T: mountain, road and touring; S or empty: none of these. */
  series: string;
  /** Decimal text with at most four decimals. */
  listPrice: string;
  /** USD where there is none. */
  currency?: string;
};

export type Source = { lines: SourceLine[]; distributors: SourceDistributor[]; products: SourceProduct[] };

/** The data as they are shipped, unmoved and unrounded; see `data/NOTICE.md`. Lines ascend by date. */
export function readSource(): Source {
  return {
    lines: readRows('lines', 8, ([date, document, line, distributor, sku, quantity, netAmount, priceType]) => {
      return { date, document, line, distributor, sku, quantity, netAmount, priceType };
    }),
    distributors: readRows('distributors', 7, ([code, name, grade, territory, country, address, firstYear]) => {
      return { code, name, grade, territory, country, address, firstYear: Number(firstYear) };
    }),
    products: readRows('products', 6, ([sku, name, productLine, category, series, listPrice]) => {
      return { sku, name, productLine, category, series, listPrice };
    }),
  };
}

/** The Chinese firms that are shipped beside the source; see `data/NOTICE.md`. */
export function readChinaFirms(): SourceFirm[] {
  return readRows('china-distributors', 6, ([code, name, territory, country, address, language]) => {
    return { code, name, territory, country, address, language: language as Language };
  });
}

/** The position is a string in every tuple, because each row has as many cells as the header. */
type Cells = [string, string, string, string, string, string, string, string];

function readRows<Row>(name: string, columns: number, toRow: (cells: Cells) => Row): Row[] {
  const path = join('db/demo/data', `${name}.tsv.gz`);
  const [header, ...rows] = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  if (header?.split('\t').length !== columns) throw new Error(`${path} does not have ${columns} columns`);
  return rows.map((row) => toRow(row.split('\t') as Cells));
}

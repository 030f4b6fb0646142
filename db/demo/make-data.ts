import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inferSchema, initParser } from 'udsv';
import { seededRandom } from './china/random.ts';

/**
 * Writes the compressed source files of the demonstration world into `db/demo/data` from a folder with the tables of
 * the AdventureWorks DW sample and one with Chinese names. What it takes and changes is said in `data/NOTICE.md`.
 */
function makeData(sourceFolder: string, namesFolder: string, targetFolder: string): void {
  const table = (name: string) => readTable(join(sourceFolder, name));
  const sales = table('reseller_sales_lines.csv.gz');
  mkdirSync(targetFolder, { recursive: true });
  writeTable(targetFolder, 'lines.tsv.gz', lines(sales));
  writeTable(
    targetFolder,
    'distributors.tsv.gz',
    distributors(sales, table('DimReseller.csv'), table('DimGeography.csv')),
  );
  writeTable(targetFolder, 'products.tsv.gz', products(sales, table('DimProduct.csv')));
  writeTable(
    targetFolder,
    'china-distributors.tsv.gz',
    chinaDistributors(readTable(join(namesFolder, 'demo_dealers_zh_en.csv'))),
  );
}

type Row = Record<string, string>;

function lines(sales: Row[]): string[][] {
  const rows = sales.map((line) => [
    cell(line, 'order_date'),
    cell(line, 'order_no'),
    cell(line, 'line_no'),
    cell(line, 'dealer_code'),
    cell(line, 'sku'),
    cell(line, 'qty'),
    cell(line, 'net_amount'),
    Number(cell(line, 'discount_pct')) > 0 ? 'promotional' : '',
  ]);
  const position = ([date, order, line]: string[]) => `${date} ${order} ${line?.padStart(4, '0')}`;
  const ordered = rows.map((row) => ({ row, at: position(row) })).sort((a, b) => compareText(a.at, b.at));
  const header = ['date', 'document', 'line', 'distributor', 'sku', 'quantity', 'net_amount', 'price_type'];
  return [header, ...ordered.map(({ row }) => row)];
}

function distributors(sales: Row[], resellers: Row[], places: Row[]): string[][] {
  const territories = new Map(sales.map((line) => [cell(line, 'dealer_code'), cell(line, 'territory')]));
  const placeOf = new Map(places.map((place) => [cell(place, 'GeographyKey'), place]));
  const rows = resellers.flatMap((reseller) => {
    const code = cell(reseller, 'ResellerAlternateKey');
    const territory = territories.get(code);
    const place = placeOf.get(cell(reseller, 'GeographyKey'));
    if (territory === undefined || !place) return [];
    const street = [cell(reseller, 'AddressLine1'), cell(reseller, 'AddressLine2')].filter((part) => part !== '');
    const city = [
      cell(place, 'City'),
      `${cell(place, 'StateProvinceName')} ${cell(place, 'PostalCode')}`,
      cell(place, 'EnglishCountryRegionName'),
    ];
    const address = [...street.map(repairStreet), ...city].join(', ');
    const country = cell(place, 'CountryRegionCode');
    const name = cell(reseller, 'ResellerName');
    return [
      [code, name, cell(reseller, 'BusinessType'), territory, country, address, cell(reseller, 'FirstOrderYear')],
    ];
  });
  return [['code', 'name', 'grade', 'territory', 'country', 'address', 'first_year'], ...rows.sort(byFirst)];
}

/** Streets of the source were written in code page 437 and read in 1252; these letters occur. Some end in a comma. */
const accents: Record<string, string> = { '\u201a': 'é', '\u0081': 'ü', '\u201e': 'ä', '\u201d': 'ö', '\u00e1': 'ß' };

function repairStreet(text: string): string {
  return text.replace(/,+$/, '').replace(/[\u201a\u0081\u201e\u201d\u00e1]/g, (letter) => accents[letter] ?? letter);
}

/** Of a product's versions the current one: the last in the table. */
function products(sales: Row[], versions: Row[]): string[][] {
  const current = new Map(versions.map((version) => [cell(version, 'ProductAlternateKey'), version]));
  const sold = new Map(sales.map((line) => [cell(line, 'sku'), line]));
  const rows = [...sold].map(([sku, line]) => {
    const version = current.get(sku);
    if (!version) throw new Error(`${sku} is not in DimProduct.csv`);
    return [
      sku,
      cell(line, 'product_name'),
      cell(line, 'category'),
      cell(line, 'subcategory'),
      cell(version, 'ProductLine').trim(),
      cell(version, 'ListPrice'),
    ];
  });
  return [['sku', 'name', 'product_line', 'category', 'series', 'list_price'], ...rows.sort(byFirst)];
}

/** How many of each sales region, by the number of its provinces. */
const chosenOfRegion: Record<string, number> = { 华东: 8, 华北: 6, 华中: 5, 华南: 4, 西南: 5, 西北: 5, 东北: 4 };

/**
 * Of the firms whose name says that they sell bicycles, a choice by a fixed seed: a region's provinces take turns. Those
 * of Hong Kong and Taiwan, which the names lack, are called after districts of the division.
 */
function chinaDistributors(dealers: Row[]): string[][] {
  const shuffled = dealers
    .filter((dealer) => cell(dealer, 'name_zh').includes('自行车'))
    .map((dealer) => ({ dealer, at: seededRandom(`choice ${cell(dealer, 'dealer_code')}`).next() }))
    .sort((a, b) => a.at - b.at);
  const chosen = Object.entries(chosenOfRegion).flatMap(([region, count]) => {
    const turns = new Map<string, number>();
    const inTurns = shuffled
      .map(({ dealer }) => dealer)
      .filter((dealer) => cell(dealer, 'region_zh') === region)
      .map((dealer) => {
        const province = cell(dealer, 'province_zh');
        turns.set(province, (turns.get(province) ?? 0) + 1);
        return { dealer, turn: turns.get(province) ?? 0 };
      });
    return inTurns.sort((a, b) => a.turn - b.turn).slice(0, count);
  });
  const rows = chosen.map(({ dealer }) => {
    const [province, city] = [cell(dealer, 'province_zh'), cell(dealer, 'city_zh')];
    const territory = `${cell(dealer, 'region_zh')} ${cell(dealer, 'region_en')}`;
    const address = province === city ? city : `${province}${city}`;
    return [cell(dealer, 'dealer_code'), cell(dealer, 'name_zh'), territory, 'CN', address, 'zh-Hans'];
  });
  return [
    ['code', 'name', 'territory', 'country', 'address', 'language'],
    ...[...rows, ...beyondTheNames].sort(byFirst),
  ];
}

const beyondTheMainland = '港澳台 Hong Kong, Macao and Taiwan';
const beyondTheNames = [
  ['D00901', '（演示）灣仔單車有限公司', beyondTheMainland, 'HK', '香港灣仔區', 'zh-Hant'],
  ['D00902', '（演示）沙田單車有限公司', beyondTheMainland, 'HK', '香港新界沙田區', 'zh-Hant'],
  ['D00903', '（演示）大安自行車有限公司', beyondTheMainland, 'TW', '台北市大安區', 'zh-Hant'],
];

function readTable(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  return initParser(inferSchema(text, { col: ',' })).stringObjs<Row>(text);
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`the column ${column} is missing`);
  return value;
}

/** Tabs and line ends stand in no cell, so nothing is quoted. */
function writeTable(folder: string, name: string, rows: string[][]): void {
  if (rows.flat().some((value) => /[\t\r\n]/.test(value))) throw new Error(`a cell of ${name} has a tab or a line end`);
  const text = rows.map((row) => `${row.join('\t')}\n`).join('');
  writeFileSync(join(folder, name), gzipSync(text, { level: 9 }));
}

function byFirst(a: string[], b: string[]): number {
  return compareText(a[0] ?? '', b[0] ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const [sourceFolder, namesFolder] = process.argv.slice(2);
if (sourceFolder === undefined || namesFolder === undefined) {
  throw new Error('usage: npx tsx db/demo/make-data.ts FOLDER NAMES_FOLDER');
}
makeData(sourceFolder, namesFolder, join(import.meta.dirname, 'data'));

import type { DateText } from '#app/calendar/index.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { chinaDistributors } from './china/distributors.ts';
import { chinaLines } from './china/lines.ts';
import { chinaProducts } from './china/products.ts';
import { breachesFile, demoShops, paymentsFile, scoresFile } from './conduct.ts';
import { demoDates } from './dates.ts';
import { distributorsFile } from './distributors.ts';
import { productsFile } from './products.ts';
import { programmesFile } from './programmes/index.ts';
import { ratesFile } from './rates.ts';
import { demoLines, salesFile } from './sales.ts';
import { readChinaFirms, readSource } from './source.ts';
import { stagesFile } from './stages.ts';
import { targetsFile } from './targets.ts';

export type DemoFile = {
  kind: ImportKind;
  name: string;
  text: string;
  /** What rounding its amounts to cents changed in sum: exact decimal text in USD, to be told when it is loaded. */
  roundedBy?: string;
};

/**
 * The demonstration world as the files a customer would import, in the order in which they are imported: programmes, which
 * were proposed first, stand alone, and everything else refers to what comes before it. The load date decides everything
 * that is not in the shipped data: the same date gives the same bytes.
 */
export function demoFiles(loadDate: DateText): DemoFile[] {
  const dates = demoDates(loadDate);
  const source = readSource();
  const china = { distributors: chinaDistributors(readChinaFirms()), products: chinaProducts(source.products) };
  const { lines: sourceLines, roundedBy } = demoLines(source.lines, dates);
  const lines = [...sourceLines, ...chinaLines(china.distributors, china.products, dates)];
  const distributors = [...source.distributors, ...china.distributors];
  const products = [...source.products, ...china.products];
  const shops = demoShops(distributors);
  return [
    { kind: 'programmes', name: 'programmes.json', text: programmesFile(dates) },
    { kind: 'distributors', name: 'distributors.csv', text: distributorsFile(distributors, dates) },
    { kind: 'products', name: 'products.csv', text: productsFile(products, dates) },
    { kind: 'stages', name: 'stages.csv', text: stagesFile(lines, { distributors, products }, dates) },
    { kind: 'targets', name: 'targets.csv', text: targetsFile(lines, dates) },
    { kind: 'sales', name: 'sales.csv', text: salesFile(lines), roundedBy },
    { kind: 'payments', name: 'payments.csv', text: paymentsFile(lines, shops, dates) },
    { kind: 'scores', name: 'scores.csv', text: scoresFile(shops, dates) },
    { kind: 'breaches', name: 'breaches.csv', text: breachesFile(dates) },
    { kind: 'rates', name: 'rates.csv', text: ratesFile(dates) },
  ];
}

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
 * that is not in the shipped data: the same date gives the same bytes. Each is made when it is asked for, so that whoever
 * loads them can show between them that it lives.
 */
export function* demoFiles(loadDate: DateText): Generator<DemoFile> {
  const dates = demoDates(loadDate);
  yield { kind: 'programmes', name: 'programmes.json', text: programmesFile(dates) };

  const source = readSource();
  const china = { distributors: chinaDistributors(readChinaFirms()), products: chinaProducts(source.products) };
  const distributors = [...source.distributors, ...china.distributors];
  const products = [...source.products, ...china.products];
  yield { kind: 'distributors', name: 'distributors.csv', text: distributorsFile(distributors, dates) };
  yield { kind: 'products', name: 'products.csv', text: productsFile(products, dates) };

  const { lines: sourceLines, roundedBy } = demoLines(source.lines, dates);
  const lines = [...sourceLines, ...chinaLines(china.distributors, china.products, dates)];
  yield { kind: 'stages', name: 'stages.csv', text: stagesFile(lines, { distributors, products }, dates) };
  yield { kind: 'targets', name: 'targets.csv', text: targetsFile(lines, dates) };
  yield { kind: 'sales', name: 'sales.csv', text: salesFile(lines), roundedBy };

  const shops = demoShops(distributors);
  yield { kind: 'payments', name: 'payments.csv', text: paymentsFile(lines, shops, dates) };
  yield { kind: 'scores', name: 'scores.csv', text: scoresFile(shops, dates) };
  yield { kind: 'breaches', name: 'breaches.csv', text: breachesFile(dates) };
  yield { kind: 'rates', name: 'rates.csv', text: ratesFile(dates) };
}

import type { DateText } from '#app/calendar/index.ts';
import { demoDates } from './dates.ts';
import { distributorsFile } from './distributors.ts';
import { productsFile } from './products.ts';
import { programmesFile } from './programmes.ts';
import { demoLines, salesFile } from './sales.ts';
import { readSource } from './source.ts';
import { stagesFile } from './stages.ts';
import { targetsFile } from './targets.ts';

export type DemoFile = {
  name: string;
  text: string;
  /** What rounding its amounts to cents changed in sum: exact decimal text in USD, to be told when it is loaded. */
  roundedBy?: string;
};

/**
 * The demonstration world as the files a customer would import, in the order in which they are imported. The load date
 * decides everything that is not in the shipped data: the same date gives the same bytes.
 */
export function demoFiles(loadDate: DateText): DemoFile[] {
  const dates = demoDates(loadDate);
  const source = readSource();
  const { lines, roundedBy } = demoLines(source.lines, dates);
  return [
    { name: 'distributors.csv', text: distributorsFile(source.distributors, dates) },
    { name: 'products.csv', text: productsFile(source.products, dates) },
    { name: 'stages.csv', text: stagesFile(lines, source, dates) },
    { name: 'targets.csv', text: targetsFile(lines, dates) },
    { name: 'programmes.json', text: programmesFile(dates) },
    { name: 'sales.csv', text: salesFile(lines), roundedBy },
  ];
}

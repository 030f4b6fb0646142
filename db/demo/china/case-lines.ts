import { addMonths, type Day } from '#app/calendar/index.ts';
import { demoCases } from '../cases.ts';
import type { DemoDates } from '../dates.ts';
import type { DemoLine } from '../sales.ts';
import type { SourceProduct } from '../source.ts';
import { dealerPriceMinor } from './price.ts';
import { chinaCurrency, chinaSku } from './products.ts';

const mountainBike = chinaSku('BK-M68B-42');
const roadBike = chinaSku('BK-R19B-48');
const helmet = chinaSku('HL-U509');

/** A line of a case: in which month of the quarter (−1 is the one before it) and on which day, and what. */
type Bought = { month: number; date: number; document: string; sku: string; quantity: number } & Partial<
  Pick<DemoLine, 'priceType' | 'reference'>
>;

const lines: { distributor: string; bought: Bought[] }[] = [
  {
    distributor: demoCases.negativeDue,
    bought: [
      { month: -1, date: 15, document: 'NEG-1', sku: mountainBike, quantity: 8 },
      { month: 0, date: 10, document: 'NEG-2', sku: helmet, quantity: 20 },
      { month: 1, date: 12, document: 'NEG-3', sku: mountainBike, quantity: -6, reference: 'NEG-1/1' },
    ],
  },
  {
    distributor: demoCases.lateReturn,
    bought: [
      { month: -1, date: 20, document: 'LATE-1', sku: roadBike, quantity: 20 },
      { month: 0, date: 8, document: 'LATE-2', sku: roadBike, quantity: -5, reference: 'LATE-1/1' },
      { month: 1, date: 18, document: 'LATE-3', sku: roadBike, quantity: 30 },
    ],
  },
  {
    distributor: demoCases.stageChange,
    bought: [
      { month: 0, date: 10, document: 'STAGE-1', sku: mountainBike, quantity: 12 },
      { month: 2, date: 10, document: 'STAGE-2', sku: mountainBike, quantity: 10 },
    ],
  },
  {
    distributor: demoCases.specialPrice,
    bought: [
      { month: 0, date: 16, document: 'SPECIAL-1', sku: roadBike, quantity: 24 },
      { month: 1, date: 16, document: 'SPECIAL-2', sku: mountainBike, quantity: 8, priceType: 'special' },
    ],
  },
];

const specialPercent = 75;

export function caseLines(products: readonly SourceProduct[], { quarter }: Pick<DemoDates, 'quarter'>): DemoLine[] {
  const bySku = new Map(products.map((product) => [product.sku, product]));
  return lines.flatMap(({ distributor, bought }) =>
    bought.map(({ month, date, document, sku, quantity, priceType = '', reference = '' }) => {
      const price = dealerPriceMinor(bySku.get(sku) as SourceProduct, priceType === 'special' ? specialPercent : 100);
      const line = { document, line: '1', distributor, sku, quantity: String(quantity), priceType, reference };
      return {
        ...line,
        day: dayIn(quarter.firstDay, month, date),
        netAmountMinor: price * quantity,
        currency: chinaCurrency,
      };
    }),
  );
}

function dayIn(firstDay: Day, month: number, date: number): Day {
  return addMonths(firstDay, month) + date - 1;
}

import { addMonths, type Day, monthsIn, yearAndMonth } from '#app/calendar/index.ts';
import { demoCases, quietInQuarter } from '../cases.ts';
import type { DemoDates } from '../dates.ts';
import type { DemoLine } from '../sales.ts';
import type { SourceProduct } from '../source.ts';
import { caseLines } from './case-lines.ts';
import type { ChinaDistributor, ChinaGrade } from './distributors.ts';
import { dealerPriceMinor } from './price.ts';
import { chinaCurrency } from './products.ts';
import { type Random, seededRandom } from './random.ts';

/** What is sold in the months of the year, January first: little at the Spring Festival, most when people begin to ride. */
const seasons = [0.5, 0.4, 1.3, 1.5, 1.4, 1, 0.9, 0.9, 1.2, 1.2, 0.9, 0.7];

const documentsAMonth: Record<ChinaGrade, number> = { A: 2.6, B: 1.6, C: 0.9 };
const bicyclesALine: Record<ChinaGrade, number> = { A: 8, B: 5, C: 3 };
const piecesALine: Record<ChinaGrade, number> = { A: 40, B: 24, C: 12 };

/** How many months of the data the distributor whose partnerships end still buys in: a year before the quarter none. */
const monthsUntilEnd = 6;
const promotionalShare = 0.06;
const promotionalPercent = 90;
const returnShare = 0.03;

/**
 * What the Chinese distributors bought and returned in the months of the data: a fixed seed for each and each month, the
 * calendar's season, and the lines of the named cases. Ascending by day, document and line.
 */
export function chinaLines(
  distributors: readonly ChinaDistributor[],
  products: readonly SourceProduct[],
  dates: DemoDates,
): DemoLine[] {
  const generated = distributors.flatMap((distributor) =>
    [...Array(monthCount(dates)).keys()].flatMap((month) => monthLines(distributor, { month, products, dates })),
  );
  const lines = [...generated, ...caseLines(products, dates)].filter(({ day }) => day <= dates.lastDay);
  return lines.sort((a, b) => a.day - b.day || compare(a.document, b.document) || Number(a.line) - Number(b.line));
}

type Month = { month: number; products: readonly SourceProduct[]; dates: DemoDates };

function monthLines({ code, grade }: ChinaDistributor, { month, products, dates }: Month): DemoLine[] {
  const firstDay = addMonths(dates.firstDay, month);
  if (!buysIn(code, firstDay, { month, dates })) return [];
  const random = seededRandom(`${code} ${month}`);
  const season = seasons[yearAndMonth(firstDay).month - 1] as number;
  const documents = Math.floor(documentsAMonth[grade] * season + random.next());
  return [...Array(documents).keys()].flatMap((index) => {
    const document = `CN${code.slice(1)}-${String(month + 1).padStart(2, '0')}${index + 1}`;
    const head = { document, distributor: code, currency: chinaCurrency, day: firstDay + random.between(0, 27) };
    const lines = [...Array(random.between(2, 6)).keys()].map((line) => ({
      ...head,
      line: String(line + 1),
      reference: '',
      ...content(random, { grade, products }),
    }));
    const nextMonth = addMonths(firstDay, 1);
    const returned = lines.filter(() => random.next() < returnShare);
    if (!buysIn(code, nextMonth, { month: month + 1, dates })) return lines;
    return [...lines, ...returned.map((line) => returnOf(line, nextMonth + random.between(2, 20)))];
  });
}

function buysIn(code: string, firstDay: Day, { month, dates }: { month: number; dates: DemoDates }): boolean {
  if (code === demoCases.endedPartnership) return month < monthsUntilEnd;
  const isInQuarter = firstDay >= dates.quarter.firstDay && firstDay <= dates.quarter.lastDay;
  return !(isInQuarter && quietInQuarter.includes(code));
}

function content(random: Random, { grade, products }: { grade: ChinaGrade; products: readonly SourceProduct[] }) {
  const product = random.pick(products);
  const most = product.productLine === 'Bikes' ? bicyclesALine[grade] : piecesALine[grade];
  const quantity = random.between(1, most);
  const isPromotional = random.next() < promotionalShare;
  const price = dealerPriceMinor(product, isPromotional ? promotionalPercent : 100);
  return {
    sku: product.sku,
    quantity: String(quantity),
    netAmountMinor: price * quantity,
    priceType: isPromotional ? 'promotional' : '',
  };
}

/** The whole line comes back, and says which it was. */
function returnOf(line: DemoLine, day: Day): DemoLine {
  return {
    ...line,
    document: `${line.document}R`,
    day,
    quantity: `-${line.quantity}`,
    netAmountMinor: -line.netAmountMinor,
    reference: `${line.document}/${line.line}`,
  };
}

function monthCount({ firstDay, lastDay }: DemoDates): number {
  const [first, last] = [yearAndMonth(firstDay), yearAndMonth(lastDay)];
  return (last.year - first.year) * monthsIn.year + last.month - first.month + 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

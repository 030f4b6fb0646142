import { type Day, dayToText, periodsEnding } from '#app/calendar/index.ts';
import { toCsv } from './csv.ts';
import { type DemoDates, demoFiscalYear } from './dates.ts';
import { type DemoLine, termOfPaymentDays } from './sales.ts';
import type { SourceDistributor } from './source.ts';

/** Invented for the demonstration: how the shops in France paid and served, which their bonus goes by. */
export const demoConduct = {
  territory: 'France',
  /** A shop whose score nobody has entered, and one that sold where it should not have. */
  withoutScore: 'AW00000481',
  breach: 'AW00000193',
};

const score = 'service';

/** By the last digit of a document's number, how many days after the due date it was paid; most pay a little early. */
const daysAfterDue = [-12, -9, -6, -4, -2, -1, 0, 3, 9, 21];

/** `payments.csv`: the documents of the shops, as far as they were paid by the last day of the data. */
export function paymentsFile(lines: readonly DemoLine[], shops: ReadonlySet<string>, { lastDay }: DemoDates): string {
  const days = new Map<string, Day>();
  for (const { document, day, distributor } of lines) if (shops.has(distributor)) days.set(document, day);
  const rows = [...days].flatMap(([document, day]) => {
    const paid = day + termOfPaymentDays + (daysAfterDue[Number(document.at(-1))] ?? 0);
    return paid <= lastDay ? [[document, dayToText(paid)]] : [];
  });
  return toCsv(['document', 'paid_date'], rows);
}

/** `scores.csv`: a score of each shop for each quarter up to the last complete one, between 70 and 99. */
export function scoresFile(shops: ReadonlySet<string>, { yearBefore, quarter }: DemoDates): string {
  const quarters = periodsEnding(yearBefore.firstDay, quarter.lastDay, 'quarter', demoFiscalYear);
  const scored = [...shops].filter((code) => code !== demoConduct.withoutScore).sort();
  const rows = scored.flatMap((code) =>
    quarters.map(({ text }, index) => [code, score, text, String(70 + ((Number(code.slice(-3)) + index * 7) % 30))]),
  );
  return toCsv(['distributor', 'name', 'period', 'value'], rows);
}

/** `breaches.csv`: one, in the first month of the last complete quarter. */
export function breachesFile({ quarter }: DemoDates): string {
  return toCsv(['distributor', 'date', 'kind'], [[demoConduct.breach, dayToText(quarter.firstDay + 17), 'territory']]);
}

/** The codes of the distributors whose conduct is known. */
export function demoShops(distributors: readonly SourceDistributor[]): Set<string> {
  return new Set(distributors.flatMap(({ code, territory }) => (territory === demoConduct.territory ? code : [])));
}

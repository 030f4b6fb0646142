import { addMonths, periodsEnding } from '#app/calendar/index.ts';
import { amountToText } from '#app/money/index.ts';
import { toCsv } from './csv.ts';
import { type DemoDates, demoFiscalYear } from './dates.ts';
import { type DemoLine, demoCurrency } from './sales.ts';

const growthPercent = 105;
const stepMinor = 100_00;

/**
 * `targets.csv`. For each quarter of the two fiscal years, and each distributor who bought in the same quarter of the
 * year before more than was returned: 105 % of the net amount bought then, rounded up to the next full 100 of its
 * currency. A quarter whose year before begins before the data has no targets; none ends after them.
 */
export function targetsFile(lines: readonly DemoLine[], { year, yearBefore, firstDay }: DemoDates): string {
  const quarters = periodsEnding(yearBefore.firstDay, year.lastDay, 'quarter', demoFiscalYear);
  const rows = quarters.flatMap((quarter) => {
    const from = addMonths(quarter.firstDay, -12);
    const end = addMonths(quarter.lastDay + 1, -12);
    if (from < firstDay) return [];
    const bought = new Map<string, number>();
    for (const { day, distributor, netAmountMinor } of lines) {
      if (day >= from && day < end) bought.set(distributor, (bought.get(distributor) ?? 0) + netAmountMinor);
    }
    const distributors = [...bought].filter(([, amountMinor]) => amountMinor > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return distributors.map(([code, amountMinor]) => [code, 'sales', quarter.text, targetOf(amountMinor)]);
  });
  return toCsv(['distributor', 'name', 'period', 'value'], rows);
}

/** Whole numbers throughout: hundredths of a cent are divided by those of a step, and a rest makes one step more. */
function targetOf(amountMinor: number): string {
  const raised = amountMinor * growthPercent;
  const rest = raised % (100 * stepMinor);
  const steps = (raised - rest) / (100 * stepMinor) + (rest > 0 ? 1 : 0);
  return amountToText(steps * stepMinor, demoCurrency);
}

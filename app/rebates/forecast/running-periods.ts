import { type Day, type FiscalYear, type Period, periodOfDay, previousPeriod } from '#app/calendar/index.ts';
import type { CalculationInputs, ProgrammeInput } from '../inputs.ts';
import { ownPeriods, termOf } from '../programme/own-periods.ts';
import type { CalculationRequest } from '../reckoning/calculation-plan.ts';

type Rules = Pick<CalculationInputs, 'programmes' | 'fiscalYear'>;
type Running = { programmes: readonly string[]; quarter: Period; today: Day };

/**
 * What is calculated for the quarter that runs: its own periods and those since the beginning of the fiscal year of the
 * quarter before, which may still wait for a statement; and beside it the longer periods that run today and end later.
 */
export function runningRequests(rules: Rules, { programmes, quarter, today }: Running): CalculationRequest[] {
  const since = startOfReckoning(quarter, rules.fiscalYear);
  const longer = new Map<Day, string[]>();
  for (const programme of rules.programmes) {
    if (!programmes.includes(programme.code)) continue;
    const to = endOfLonger(programme, { quarter, today }, rules.fiscalYear);
    if (to > quarter.lastDay) longer.set(to, [...(longer.get(to) ?? []), programme.code]);
  }
  return [
    { from: since, to: quarter.lastDay, programmes },
    ...[...longer].map(([to, codes]) => ({ from: to, to, since, programmes: codes })),
  ];
}

function startOfReckoning(quarter: Period, fiscalYear: FiscalYear): Day {
  return periodOfDay(previousPeriod(quarter, fiscalYear).firstDay, 'year', fiscalYear).firstDay;
}

/** The last day of the programme's own period that runs today and ends after the quarter; without one, that of the quarter. */
function endOfLonger(
  programme: ProgrammeInput,
  { quarter, today }: Pick<Running, 'quarter' | 'today'>,
  fiscalYear: FiscalYear,
): Day {
  const ends = programme.versions.map(({ definition }) =>
    definition.period === 'term' ? termOf(definition).to : periodOfDay(today, 'year', fiscalYear).lastDay,
  );
  return ownPeriods(programme, { from: quarter.lastDay + 1, to: Math.max(...ends) }, fiscalYear)
    .filter(({ period }) => period.from <= today)
    .reduce((last, { period }) => Math.max(last, period.to), quarter.lastDay);
}

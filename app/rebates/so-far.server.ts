import type { Database } from '#db/connect.ts';
import { listKnownProgrammes, loadCalculationInputs } from '#db/queries/calculation-inputs.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { getCalendar } from '#db/queries/settings.ts';
import {
  type Day,
  dayInZone,
  dayToText,
  type FiscalYear,
  type Period,
  parsePeriod,
  periodOfDay,
  previousPeriod,
  requireDay,
} from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { describeStep } from '../i18n/messages/steps.ts';
import { calculate, daysRead } from './calculate.ts';
import { chooseLines } from './choose-lines.server.ts';
import { describeStanding } from './description/describe-row.ts';
import { nameSteps } from './description/describe-steps.ts';
import { withLineTitles } from './description/with-line-titles.ts';
import { always, type ProgrammeInput } from './inputs.ts';
import { loadDistributor } from './load-distributor.server.ts';
import { rowToJson } from './output.ts';
import { takesPartWithin } from './programme/participation.ts';
import type { Programme } from './programme/programme.ts';
import type { CalculationRow } from './results.ts';

/** One programme's part of what the running quarter has earned so far. */
export type RowSoFar = {
  programme: string;
  title: string;
  period: string;
  outcome: CalculationRow['outcome'];
  currency: string;
  dueMinor: number;
  /** The period's last day, and whether it lies behind: then no band can be reached any more. */
  to: string;
  isOver: boolean;
  standing: ReturnType<typeof describeStanding>;
  /** The conditions that do not hold, each as a sentence: as long as there is one, nothing is paid. */
  missed: string[];
};

export type SoFar = {
  quarter: { text: string; to: string };
  rows: RowSoFar[];
  /** What they come to, by currency. */
  sums: Sum[];
  /** What periods that ended before the quarter came to and no statement has granted yet, by currency. */
  waiting: Sum[];
};

type Sum = { currency: string; minor: number };

/**
 * What one distributor's sales on record earn in the running quarter by the rules known now: nothing of it is final. Only
 * where a programme of his hangs on others, too, are their sales read.
 * Periods that are over count as settled before it, whether they are issued yet or not.
 */
export async function findSoFar(
  db: Database,
  { distributorId, language, now }: { distributorId: number; language: Language; now: Date },
): Promise<SoFar> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const today = dayInZone(now, timeZone);
  const quarter = periodOfDay(today, 'quarter', fiscalYear);
  const knowledge = await getKnowledge(db);
  const { programmes } = await listKnownProgrammes(db, knowledge);
  const distributor = await loadDistributor(db, distributorId);
  const his = programmes.filter(({ versions }) =>
    versions.some(({ definition }) =>
      takesPartWithin(definition, distributor.code, distributor.versions, { from: always, to: quarter.lastDay }),
    ),
  );
  const codes = his.map(({ code }) => code);
  const request = { from: startOfReckoning(quarter, fiscalYear), to: quarter.lastDay, programmes: codes };
  const days = daysRead({ programmes, fiscalYear }, request);
  const choice = chooseLines(programmes, codes, distributorId);
  const inputs = await loadCalculationInputs(db, knowledge, { programmes, fiscalYear, days, ...choice });
  const titles = await listProductLineTitles(db);
  const calculated = calculate(inputs, request).rows.flatMap((row) => {
    if (row.distributor !== distributor.code) return [];
    const definition = withLineTitles(definitionOf(programmes, row), titles, language);
    return [{ row, definition, lastDay: lastDayOf(row, definition, fiscalYear) }];
  });
  const running = calculated.filter(({ lastDay }) => lastDay >= quarter.firstDay);
  const before = calculated.filter(({ lastDay }) => lastDay < quarter.firstDay);
  return {
    quarter: { text: quarter.text, to: dayToText(quarter.lastDay) },
    rows: running.map((one) => describeSoFar(one, { today, language })),
    sums: sumsOf(running.map(({ row }) => row)),
    waiting: sumsOf(before.map(({ row }) => row)).filter(({ minor }) => minor !== 0),
  };
}

type Calculated = { row: CalculationRow; definition: Programme; lastDay: Day };

/** What was earned since the fiscal year of the quarter before may still wait for its statement. */
function startOfReckoning(quarter: Period, fiscalYear: FiscalYear): Day {
  return periodOfDay(previousPeriod(quarter, fiscalYear).firstDay, 'year', fiscalYear).firstDay;
}

function definitionOf(programmes: readonly ProgrammeInput[], { programme, version }: CalculationRow): Programme {
  const versions = programmes.find(({ code }) => code === programme)?.versions ?? [];
  const found = versions.find(({ number }) => number === version);
  if (!found) throw new Error(`${programme} has no version ${version}`);
  return found.definition;
}

function lastDayOf({ period }: CalculationRow, { effective }: Programme, fiscalYear: FiscalYear): Day {
  return parsePeriod(period, fiscalYear)?.lastDay ?? requireDay(effective.to);
}

function describeSoFar(
  { row, definition, lastDay }: Calculated,
  { today, language }: { today: Day; language: Language },
): RowSoFar {
  const { programme, period, outcome, currency, dueMinor } = row;
  return {
    ...{ programme, period, outcome, currency, dueMinor },
    title: localText(definition.title, language),
    to: dayToText(lastDay),
    isOver: lastDay < today,
    standing: describeStanding(definition, rowToJson(row), language),
    missed: nameSteps(definition, row.steps, language)
      .filter(({ kind }) => kind === 'condition')
      .map((step) => describeStep(step, currency, language)),
  };
}

function sumsOf(rows: readonly CalculationRow[]): Sum[] {
  const sums = new Map<string, number>();
  for (const { currency, dueMinor } of rows) sums.set(currency, (sums.get(currency) ?? 0) + dueMinor);
  return [...sums].map(([currency, minor]) => ({ currency, minor })).sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

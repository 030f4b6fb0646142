import { calculateRun } from '#app/rebates/index.server.ts';
import { type CalculationRow, readRunPeriod, rowToJson } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { listIdsByCode } from '#db/queries/codes.ts';
import { listDistributorsOn } from '#db/queries/distributors-on.ts';
import { findRun } from '#db/queries/runs.ts';
import { getCalendar, getSettings } from '#db/queries/settings.ts';
import type { NewStatementRow } from '#db/queries/statements.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { broughtBy } from './brought-by.ts';
import type { StatementParts } from './compose-statement.server.ts';
import { grantedBy } from './issue-standing.server.ts';
import { languageOf, type Run } from './run-facts.server.ts';
import { splitRows } from './split-rows.ts';

export type Derived = Pick<StatementParts, 'distributor' | 'rows' | 'adjustments' | 'grantedMinor'> & {
  /** What each row grants, as it stands on record for later calculations. */
  granted: NewStatementRow[];
};

/** A run calculated anew from the record as of its watermark, with no look at what it stored. */
export type DerivedRun = {
  run: Run;
  hasSameInputs: boolean;
  /** What a statement of the run would be made of; undefined where there would be none. */
  groupOf: (statement: { distributorId: number; currency: string; issuedAt: string }) => Promise<Derived | undefined>;
};

export async function deriveRun(db: Database, runId: number): Promise<DerivedRun> {
  const run = await findRun(db, runId);
  if (!run) throw new Error(`there is no run ${runId}`);
  const { fiscalYear, timeZone } = await getCalendar(db);
  const { language: houseLanguage } = await getSettings(db);
  const request = readRunPeriod(run.period, fiscalYear);
  if (!request) throw new Error(`${run.period} is not a period`);
  const { adjustsFrom } = run;
  const calculation = await calculateRun(db, run, request, { adjustsFrom, linesFrom: 'rows' });
  const groups = groupRows([...calculation.rows.map((row) => ({ row, lines: null })), ...calculation.adjustments]);
  const programmeIds = await listIdsByCode(db, 'programmes');
  const distributorsOn = remembered((date) => listDistributorsOn(db, { date, watermark: run.watermark }));
  return {
    run,
    hasSameInputs: calculation.digest === run.digest,
    async groupOf({ distributorId, currency, issuedAt }) {
      const date = dayToText(dayInZone(new Date(issuedAt), timeZone));
      const distributor = (await distributorsOn(date)).get(distributorId);
      const rows = distributor && groups.get(`${distributor.code} ${currency}`);
      if (!rows) return undefined;
      return {
        distributor: {
          code: distributor.code,
          name: distributor.name,
          language: languageOf(distributor, houseLanguage),
        },
        ...splitRows(rows.map(({ row, lines }) => ({ row: rowToJson(row), adjustingLines: lines }))),
        grantedMinor: grantedBy(rows.map(({ row }) => row)),
        granted: rows.map(({ row }) => ({
          programmeId: programmeIds.get(row.programme) as number,
          distributorId,
          period: row.period,
          grantedMinor: row.dueMinor,
          ...broughtBy(rowToJson(row)),
        })),
      };
    },
  };
}

/** `lines` is set where the row adjusts an earlier period. */
type DerivedRow = { row: CalculationRow; lines: number | null };

function groupRows(rows: readonly DerivedRow[]): Map<string, DerivedRow[]> {
  const groups = new Map<string, DerivedRow[]>();
  for (const derived of rows) {
    const key = `${derived.row.distributor} ${derived.row.currency}`;
    const known = groups.get(key);
    if (known) known.push(derived);
    else groups.set(key, [derived]);
  }
  return groups;
}

function remembered<Answer>(ask: (text: string) => Promise<Answer>): (text: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}

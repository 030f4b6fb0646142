import { type ExplainedRow, explainAsOf } from '#app/rebates/index.server.ts';
import { describeProgramme, describeStanding, engineRevision } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { listNamedLines } from '#db/queries/sales-lines.ts';
import { type Language, localText } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { type FoundStatement, findStatement, loadDefinitions } from './find-statement.server.ts';
import type { StatementRow } from './statement.ts';

export const linesAPage = 25;

type Choice = {
  number: string;
  /** From 1, in the order of the statement. */
  row: number;
  language: Language;
  /** Which page, from 1, of the lines that count, and of those that do not. */
  page: number;
  pageOfOthers: number;
};

/**
 * One row of a statement explained: its steps, the rule, its place on the bands, each line with its share and each
 * line that did not count. Without `lines` it was calculated by another revision of the engine, which alone could name
 * them.
 */
export async function findStatementRowPage(db: Database, viewer: Viewer, choice: Choice) {
  const { number, language } = choice;
  const found = await findStatement(db, viewer, number);
  const row = found?.statement.rows[choice.row - 1];
  if (!found || !row) return undefined;
  const definition = (await loadDefinitions(db, found))(row);
  return {
    row,
    title: localText(definition.title, language),
    rules: describeProgramme(definition, language),
    standing: describeStanding(definition, row, language),
    statement: { number, period: found.statement.period },
    lines: found.run.engineRevision === engineRevision ? await listLines(db, found, row, choice) : undefined,
  };
}

async function listLines(
  db: Database,
  { run, distributorId }: FoundStatement,
  row: StatementRow,
  { page, pageOfOthers }: Choice,
) {
  const { programme, distributor, period } = row;
  const explained = await explainAsOf(db, run, { programme, distributor, period, distributorId });
  requireWhole(explained, row);
  const contributing = pageOf(explained.contributing, page);
  const notCounted = pageOf(explained.notCounted, pageOfOthers);
  const ids = [...contributing, ...notCounted].map(({ lineId }) => lineId);
  const named = await listNamedLines(db, ids, run);
  const withName = <Line extends { lineId: number }>(line: Line) => {
    const name = named.get(line.lineId);
    if (!name) throw new Error(`there is no sales line ${line.lineId}`);
    return { ...line, ...name };
  };
  return {
    pageSize: linesAPage,
    contributing: { total: explained.contributing.length, page, lines: contributing.map(withName) },
    /** Whether some lines help to reach a band and are not paid on, or the other way round. */
    countsDiffer: explained.contributing.some(({ countsFor }) => countsFor !== 'both'),
    notCounted: { total: explained.notCounted.length, page: pageOfOthers, lines: notCounted.map(withName) },
  };
}

function pageOf<Line>(lines: readonly Line[], page: number): Line[] {
  return lines.slice((page - 1) * linesAPage, page * linesAPage);
}

/** Shares that are not the number they explain are our own mistake and are shown to nobody. */
function requireWhole(
  { contributing }: ExplainedRow,
  { programme, period, currency, entitlement }: StatementRow,
): void {
  const sum = contributing.reduce((total, { shareMinor }) => total + shareMinor, 0);
  if (amountToText(sum, currency) !== entitlement) {
    throw new Error(`the lines of ${programme} in ${period} share ${sum}, and ${entitlement} was granted`);
  }
}

import { parseArgs } from 'node:util';
import { calendarYear, type FiscalYear } from '#app/calendar/index.ts';
import { calculateNow, explainNow } from '#app/rebates/index.server.ts';
import {
  type CalculationRequest,
  calculate,
  explain,
  nameLines,
  type Refusal,
  type RowJson,
  readPeriodRequest,
  rowToJson,
  rowWithLinesToJson,
} from '#app/rebates/index.ts';
import { readFolder } from '#app/sales/index.server.ts';
import type { Database } from '#db/connect.ts';
import { withDatabase } from './database.ts';
import { errorLine } from './error-line.ts';
import { UsageError } from './usage.ts';

const options = {
  dir: { type: 'string' },
  period: { type: 'string' },
  programme: { type: 'string', multiple: true },
  'round-amounts': { type: 'boolean' },
  json: { type: 'boolean' },
  lines: { type: 'string' },
} as const;

/**
 * `calculate --period P[..Q]`: calculates against the database as it is known now, or with `--dir FOLDER` from a folder of
 * files without one. A programme that is refused is named on standard error and makes the exit code 1; the others are
 * printed. With `--lines DISTRIBUTOR` only the rows of that one, each with the lines that it stands on and those that do
 * not count.
 */
export async function calculateCommand(argv: string[]): Promise<0 | 1> {
  const {
    dir,
    period,
    programme: programmes,
    json,
    lines: distributor,
    ...values
  } = parseArgs({ args: argv, options }).values;
  if (period === undefined) throw new UsageError('calculate needs --period P or P..Q');
  if (dir === '') throw new UsageError('calculate --dir needs a folder');
  if (values['round-amounts'] && dir === undefined) throw new UsageError('--round-amounts goes with --dir');
  const roundAmounts = values['round-amounts'] ?? false;
  if (distributor !== undefined && !json) throw new UsageError('--lines goes with --json');
  const ask = (fiscalYear: FiscalYear) => ({ ...readRequest(period, fiscalYear), programmes });
  const answer = dir
    ? await calculateFolder(dir, { roundAmounts, distributor, request: ask(calendarYear) })
    : await withDatabase((db) => calculateDatabase(db, ask, distributor));
  if (!answer) return 1;
  for (const { message } of answer.refused) process.stderr.write(`${message}\n`);
  process.stdout.write(json ? asJson(answer.rows) : asTable(answer.rows));
  return answer.refused.length === 0 ? 0 : 1;
}

type Answer = { rows: RowJson[]; refused: readonly Refusal[] };

async function calculateDatabase(
  db: Database,
  ask: (fiscalYear: FiscalYear) => CalculationRequest,
  distributor: string | undefined,
): Promise<Answer> {
  if (distributor === undefined) {
    const { rows, refused } = await calculateNow(db, ask);
    return { rows: rows.map(rowToJson), refused };
  }
  const { rows, refused } = await explainNow(db, ask, distributor);
  return { rows: rows.map(rowWithLinesToJson), refused };
}

type Folder = { roundAmounts: boolean; distributor: string | undefined; request: CalculationRequest };

/** Undefined, and said on standard error, where a file cannot be read as it is. */
async function calculateFolder(
  path: string,
  { roundAmounts, distributor, request }: Folder,
): Promise<Answer | undefined> {
  const folder = await readFolder(path, { roundAmounts });
  for (const { file, text } of folder.warnings) process.stderr.write(`${file}: ${text}\n`);
  if (folder.ok) {
    const { document, line } = folder.lineNames;
    const { rows, refused } = calculate(folder.inputs, request);
    const nameOf = (at: number) => ({ document: document[at] as string, line: line[at] as string });
    const named = nameLines(refused, nameOf);
    if (distributor === undefined) return { rows: rows.map(rowToJson), refused: named };
    const own = rows.filter((row) => row.distributor === distributor);
    const since = request.term ? undefined : request.from;
    const explained = own.map((row) => {
      const { contributing, notCounted } = explain(folder.inputs, { ...row, since, through: request.to });
      const name = <Line extends { lineIndex: number }>({ lineIndex, ...line }: Line) => ({
        ...line,
        ...nameOf(lineIndex),
      });
      return rowWithLinesToJson({ row, contributing: contributing.map(name), notCounted: notCounted.map(name) });
    });
    return { rows: explained, refused: named };
  }
  for (const error of folder.errors) process.stderr.write(errorLine(error));
  const unlisted = folder.errorCount - folder.errors.length;
  if (unlisted > 0) process.stderr.write(`and ${unlisted} more\n`);
  return undefined;
}

function readRequest(text: string, fiscalYear: FiscalYear): CalculationRequest {
  const request = readPeriodRequest(text, fiscalYear);
  if (request) return request;
  throw new UsageError(
    `a period is written 2026-03, 2026-Q1, 2026-H1, 2026, P..Q with P before Q, or term, not ${text}`,
  );
}

/** One row a line, so that two calculations can be compared line by line. */
function asJson(rows: readonly RowJson[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function asTable(rows: readonly RowJson[]): string {
  const cells = rows.map((row) => [row.period, row.programme, row.distributor, row.due, row.currency]);
  return cells.map((row) => `${row.join('\t')}\n`).join('');
}

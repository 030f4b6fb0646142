import { parseArgs } from 'node:util';
import { calendarYear, type FiscalYear } from '#app/calendar/index.ts';
import { calculateNow } from '#app/rebates/index.server.ts';
import {
  type Calculation,
  type CalculationRequest,
  calculate,
  nameLines,
  readPeriodRequest,
  rowToJson,
} from '#app/rebates/index.ts';
import { readFolder } from '#app/sales/index.server.ts';
import { withDatabase } from './database.ts';
import { errorLine } from './error-line.ts';
import { UsageError } from './usage.ts';

const options = {
  dir: { type: 'string' },
  period: { type: 'string' },
  programme: { type: 'string', multiple: true },
  'round-amounts': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `calculate --period P[..Q]`: calculates against the database as it is known now, or with `--dir FOLDER` from a folder of
 * files without one. A programme that is refused is named on standard error and makes the exit code 1; the others are
 * printed.
 */
export async function calculateCommand(argv: string[]): Promise<0 | 1> {
  const { dir, period, programme: programmes, json, ...values } = parseArgs({ args: argv, options }).values;
  if (period === undefined) throw new UsageError('calculate needs --period P or P..Q');
  const roundAmounts = values['round-amounts'] ?? false;
  const calculation = dir
    ? await calculateFolder(dir, { roundAmounts, request: { ...readRequest(period, calendarYear), programmes } })
    : await withDatabase((db) =>
        calculateNow(db, (fiscalYear) => ({ ...readRequest(period, fiscalYear), programmes })),
      );
  if (!calculation) return 1;
  for (const { message } of calculation.refused) process.stderr.write(`${message}\n`);
  process.stdout.write(json ? asJson(calculation) : asTable(calculation));
  return calculation.refused.length === 0 ? 0 : 1;
}

type Folder = { roundAmounts: boolean; request: CalculationRequest };

/** Undefined, and said on standard error, where a file cannot be read as it is. */
async function calculateFolder(path: string, { roundAmounts, request }: Folder): Promise<Calculation | undefined> {
  const folder = await readFolder(path, { roundAmounts });
  for (const { file, text } of folder.warnings) process.stderr.write(`${file}: ${text}\n`);
  if (folder.ok) {
    const { document, line } = folder.lineNames;
    const { rows, refused } = calculate(folder.inputs, request);
    const nameOf = (at: number) => ({ document: document[at] as string, line: line[at] as string });
    return { rows, refused: nameLines(refused, nameOf) };
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
function asJson({ rows }: Calculation): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(rowToJson(row))).join(',\n')}\n]\n`;
}

function asTable({ rows }: Calculation): string {
  const cells = rows.map(rowToJson).map((row) => [row.period, row.programme, row.distributor, row.due, row.currency]);
  return cells.map((row) => `${row.join('\t')}\n`).join('');
}

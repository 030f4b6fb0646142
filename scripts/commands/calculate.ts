import { parseArgs } from 'node:util';
import { calendarYear, parsePeriod } from '#app/calendar/index.ts';
import { type Calculation, type CalculationRequest, calculate, rowToJson } from '#app/rebates/index.ts';
import { readFolder } from '#app/sales/index.server.ts';
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
 * `calculate --dir FOLDER --period P[..Q]`: calculates from a folder of files, with no database. A programme that is
 * refused is named on standard error and makes the exit code 1; the others are printed.
 */
export async function calculateCommand(argv: string[]): Promise<0 | 1> {
  const { values } = parseArgs({ args: argv, options });
  if (values.dir === undefined) throw new UsageError('calculate needs --dir FOLDER');
  if (values.period === undefined) throw new UsageError('calculate needs --period P or P..Q');
  const request = { ...readRequest(values.period), programmes: values.programme };

  const folder = await readFolder(values.dir, { roundAmounts: values['round-amounts'] });
  for (const { file, text } of folder.warnings) process.stderr.write(`${file}: ${text}\n`);
  if (!folder.ok) {
    for (const error of folder.errors) process.stderr.write(errorLine(error));
    const unlisted = folder.errorCount - folder.errors.length;
    if (unlisted > 0) process.stderr.write(`and ${unlisted} more\n`);
    return 1;
  }
  const calculation = calculate(folder.inputs, request);
  for (const { message } of calculation.refused) process.stderr.write(`${message}\n`);
  process.stdout.write(values.json ? asJson(calculation) : asTable(calculation));
  return calculation.refused.length === 0 ? 0 : 1;
}

function readRequest(text: string): CalculationRequest {
  if (text === 'term') return { from: 0, to: 0, term: true };
  const [first = '', last = first, ...more] = text.split('..');
  const from = parsePeriod(first, calendarYear);
  const to = parsePeriod(last, calendarYear);
  if (!from || !to || more.length > 0) {
    throw new UsageError(`a period is written 2026-03, 2026-Q1, 2026-H1, 2026, P..Q or term, not ${text}`);
  }
  if (to.lastDay < from.firstDay) throw new UsageError(`the period ${last} ends before ${first} begins`);
  return { from: from.firstDay, to: to.lastDay };
}

/** One row a line, so that two calculations can be compared line by line. */
function asJson({ rows }: Calculation): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(rowToJson(row))).join(',\n')}\n]\n`;
}

function asTable({ rows }: Calculation): string {
  const cells = rows.map(rowToJson).map((row) => [row.period, row.programme, row.distributor, row.due, row.currency]);
  return cells.map((row) => `${row.join('\t')}\n`).join('');
}

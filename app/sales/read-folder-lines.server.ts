import { always, digitsWithoutCurrency, type Programme, versionOn } from '#app/rebates/index.ts';
import { currencyDigits } from '../money/index.ts';
import { distinctLines } from './distinct-lines.ts';
import type { NumberedRow } from './distinct-rows.ts';
import { versionsByCode } from './effective-versions.ts';
import type { DistributorRow } from './kinds/distributors.ts';
import { kinds } from './kinds/index.ts';
import { addErrors, type OpenFolder, readFolderFile } from './read-folder-file.server.ts';
import { resolveLine } from './resolve-line.ts';
import { createRoundingSum } from './rounding-sum.ts';
import type { SalesLine } from './sales-key.ts';

type Context = { programmes: Programme[]; distributors: NumberedRow<DistributorRow>[]; roundAmounts: boolean };

/**
 * The sales lines of a folder in the order of their keys, each key once. A line without a currency is in its
 * distributor's of that day; where that has none either, its amount has the decimals of the finest currency of all
 * programmes in the folder.
 */
export async function readFolderLines(folder: OpenFolder, context: Context): Promise<SalesLine[]> {
  const { programmes, distributors, roundAmounts } = context;
  const file = `${kinds.sales.name}.csv`;
  const versions = versionsByCode(distributors, ({ code }) => code, always);
  const digits = folderDigits(programmes);
  const rounding = createRoundingSum();
  const rules = { digitsWithoutCurrency: digits, rounding: roundAmounts ? rounding : undefined };
  const lines: NumberedRow<SalesLine>[] = [];
  await readFolderFile(folder, kinds.sales, ({ row, value }) => {
    const currency = value.currency ?? versionOn(versions.get(value.distributor) ?? [], value.day)?.currency;
    const resolved = resolveLine(value, currency, rules);
    if (resolved.ok) lines.push({ row, value: resolved.line });
    else addErrors(folder, file, [{ row, ...resolved.error }]);
  });
  const distinct = distinctLines(lines, digits);
  addErrors(folder, file, distinct.errors);
  folder.warnings.push(...rounding.warnings().map((warning) => ({ file, ...warning })));
  return distinct.lines;
}

/** Decimals of what has no currency. Without programmes nothing is calculated, so that no amount is refused for them. */
export function folderDigits(programmes: readonly Programme[]): number {
  return programmes.length > 0 ? digitsWithoutCurrency(programmes) : mostDigits;
}

const mostDigits = currencyDigits('CLF');

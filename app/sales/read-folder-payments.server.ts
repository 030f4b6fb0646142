import type { Programme } from '#app/rebates/index.ts';
import { kinds } from './kinds/index.ts';
import type { PaymentRow } from './kinds/payments.ts';
import { addErrors, type OpenFolder, readFolderRows } from './read-folder-file.server.ts';
import { folderDigits } from './read-folder-lines.server.ts';
import { resolvePayments } from './resolve-payments.ts';
import { createRoundingSum } from './rounding-sum.ts';
import type { SalesLine } from './sales-key.ts';

type Context = { programmes: readonly Programme[]; lines: readonly SalesLine[]; roundAmounts: boolean };

/** The payments of a folder, with amounts in the digits of the documents that its sell-in lines make up. */
export async function readFolderPayments(
  folder: OpenFolder,
  { programmes, lines, roundAmounts }: Context,
): Promise<PaymentRow[]> {
  const file = `${kinds.payments.name}.csv`;
  const rows = await readFolderRows(folder, kinds.payments);
  if (rows.length === 0) return [];
  const documents = new Map<string, SalesLine>();
  for (const line of lines) if (line.source === 'sell-in') documents.set(line.document, line);
  const rounding = createRoundingSum();
  const rules = {
    digitsWithoutCurrency: folderDigits(programmes),
    rounding: roundAmounts ? rounding : undefined,
  };
  const resolved = resolvePayments(rows, (document) => documents.get(document), rules);
  addErrors(folder, file, resolved.errors);
  folder.warnings.push(...rounding.warnings().map((warning) => ({ file, ...warning })));
  return resolved.rows.map(({ value }) => value);
}

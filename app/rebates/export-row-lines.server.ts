import type { Database } from '#db/connect.ts';
import { type NamedLine, nameLinesById } from '#db/queries/sales-lines.ts';
import { type CsvRecord, csvText, exactNumber } from '../files/index.server.ts';
import { amountToText, quantityToText } from '../money/index.ts';
import { explainLines, type NamedRow, type RowToExplain } from './explain-row.server.ts';
import { engineRevision } from './revision.ts';

const columns = [
  ...(['programme', 'distributor', 'period', 'document', 'line', 'date', 'sku', 'product'] as const),
  ...(['quantity', 'amount', 'currency', 'counts_for', 'unpaid', 'share', 'share_currency', 'reason'] as const),
] as const;

type LineRecord = CsvRecord<(typeof columns)[number]>;

/**
 * Every line behind a row as CSV: those that count with their shares, which sum to the entitlement, then those that do
 * not, each with its reason. Undefined where another revision of the engine calculated the row.
 */
export async function exportRowLines<Row extends NamedRow>(
  db: Database,
  explained: Omit<RowToExplain<Row>, 'definition'>,
): Promise<string | undefined> {
  const { run, row } = explained;
  if (run.engineRevision !== engineRevision) return undefined;
  const { contributing, notCounted } = await explainLines(db, explained);
  const { programme, distributor, period, currency } = row;
  const ids = [...contributing, ...notCounted].map(({ lineId }) => lineId);
  const nameOf = await nameLinesById(db, ids, run);
  const common = (lineId: number) => ({ programme, distributor, period, ...recordOf(nameOf(lineId)) });
  return csvText(columns, [
    ...contributing.map(
      ({ lineId, shareMinor, countsFor, isUnpaid }): LineRecord => ({
        ...common(lineId),
        counts_for: countsFor,
        ...(isUnpaid && { unpaid: 'yes' }),
        share: exactNumber(amountToText(shareMinor, currency)),
        share_currency: currency,
      }),
    ),
    ...notCounted.map(({ lineId, reason }): LineRecord => ({ ...common(lineId), reason })),
  ]);
}

function recordOf({ document, line, date, sku, product, quantityMilli, amountMinor, currency }: NamedLine): LineRecord {
  return {
    ...{ document, line, date, sku, product: product ?? '', currency },
    quantity: exactNumber(quantityToText(quantityMilli)),
    amount: exactNumber(amountToText(amountMinor, currency)),
  };
}

import type { Database } from '#db/connect.ts';
import { type LinePlace, listAcceptedLines } from '#db/queries/sales-lines.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { type CsvRecord, csvStream, exactNumber } from '../files/index.server.ts';
import { type Fenced, fenceOf } from '../identity/index.ts';
import { amountToText, quantityToText } from '../money/index.ts';
import { mistakesIn, type SalesFilter } from './sales-filter.ts';

const columns = [
  ...(['date', 'document', 'line', 'distributor', 'distributor_name', 'sku'] as const),
  ...(['quantity', 'net_amount', 'currency'] as const),
] as const;

type Export = {
  filter: SalesFilter;
  now: Date;
  /** Waits until what was read so far has been taken; false when nobody reads on. */
  readsOn: () => Promise<boolean>;
};

/**
 * The accepted lines that the viewer may see and asks for, all of them, the newest date first, as a CSV file that is made
 * while it is read. Undefined where a date of the filter is none.
 */
export async function exportSalesLines(db: Database, viewer: Fenced, { filter, now, readsOn }: Export) {
  if (mistakesIn(filter).length > 0) return undefined;
  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const days = [filter.from, filter.to].filter((day) => day !== undefined);
  return {
    name: `${['sales', ...days].join('-')}.csv`,
    text: csvStream(columns, parts(db, viewer, { filter, today, readsOn })),
  };
}

const linesAPart = 500;

type Reading = { filter: SalesFilter; today: string; readsOn: () => Promise<boolean> };

async function* parts(db: Database, viewer: Fenced, { readsOn, ...choice }: Reading) {
  let before: LinePlace | undefined;
  while (await readsOn()) {
    const { rows, older } = await listAcceptedLines(db, fenceOf(viewer), { ...choice, before, limit: linesAPart });
    yield rows.map(recordOf);
    before = older;
    if (!before) return;
  }
}

type Line = Awaited<ReturnType<typeof listAcceptedLines>>['rows'][number];

function recordOf(line: Line): CsvRecord<(typeof columns)[number]> {
  return {
    ...{ date: line.date, document: line.document, line: line.line, sku: line.sku, currency: line.currency },
    ...{ distributor: line.distributorCode, distributor_name: line.distributorName ?? '' },
    quantity: exactNumber(quantityToText(line.quantityMilli)),
    net_amount: exactNumber(amountToText(line.amountMinor, line.currency)),
  };
}

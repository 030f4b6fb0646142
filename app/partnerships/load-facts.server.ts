import type { Database } from '#db/connect.ts';
import { lastNumber } from '#db/queries/changes.ts';
import { listKnownCertificates, listPaymentInputs } from '#db/queries/further-inputs.ts';
import { listPartnershipLines } from '#db/queries/partnership-sales.ts';
import { addMonths, type Day, dayToText, parseDay, requireDay } from '../calendar/index.ts';
import { paidInFullOn } from '../rebates/index.ts';
import { mostMonths, type PartnershipFacts } from './criteria/criterion.ts';

const monthsAYear = 12;

type Asking = { distributorId: number; productLine: string; stageSince: string; today: Day };

/** What the criteria may know of a partnership: as many months as one may read, and the same a year earlier. */
export async function loadFacts(
  db: Database,
  { distributorId, productLine, stageSince, today }: Asking,
): Promise<PartnershipFacts> {
  const from = dayToText(addMonths(today, -(mostMonths + monthsAYear + 1)));
  const watermark = await lastNumber(db, 'change');
  const rows = await listPartnershipLines(db, { distributorId, from, to: dayToText(today), watermark });
  const own = rows.filter((row) => row.productLine === productLine);
  const paidOf = await paymentsReader(
    db,
    watermark,
    own.map(({ document }) => document),
  );
  const lines = own.map(({ date, document, amountMinor, currency, dueDate, paidDate }) => ({
    ...{ day: requireDay(date), amountMinor, currency },
    due: parseDay(dueDate ?? ''),
    paid: paidOf(document, parseDay(paidDate ?? '')),
  }));
  const certificates = await listKnownCertificates(db, { watermark, distributorIds: [distributorId] });
  return { today, stageSince: requireDay(stageSince), lines, certificates };
}

/** The day since which a document is paid in full: by its payments, or where there are none by what its line says. */
async function paymentsReader(db: Database, watermark: number, named: readonly string[]) {
  const documents = [...new Set(named)];
  const payments = await listPaymentInputs(db, { watermark }, documents);
  const paid = new Map(payments.map((one) => [documents[one.document], paidInFullOn(one)]));
  return (document: string, ofLine: Day | undefined) => (paid.has(document) ? paid.get(document) : ofLine);
}

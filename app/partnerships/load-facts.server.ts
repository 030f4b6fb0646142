import type { Database } from '#db/connect.ts';
import { listCertificatesAsOf } from '#db/queries/certificates.ts';
import { lastNumber } from '#db/queries/changes.ts';
import { listPartnershipLines } from '#db/queries/partnership-sales.ts';
import { addMonths, type Day, dayToText, parseDay, requireDay } from '../calendar/index.ts';
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
  const lines = rows
    .filter((row) => row.productLine === productLine)
    .map(({ date, amountMinor, currency, dueDate, paidDate }) => ({
      ...{ day: requireDay(date), amountMinor, currency },
      due: parseDay(dueDate ?? ''),
      paid: parseDay(paidDate ?? ''),
    }));
  const certificates = (await listCertificatesAsOf(db, watermark, distributorId)).map((one) => ({
    ...{ person: String(one.personId), course: one.course, from: requireDay(one.from), to: requireDay(one.to) },
  }));
  return { today, stageSince: requireDay(stageSince), lines, certificates };
}

import type { Database } from '#db/connect.ts';
import { hasFund, insertFund, listBrands } from '#db/queries/funds.ts';
import { getCalendar, getSettings } from '#db/queries/settings.ts';
import { parsePeriod } from '../calendar/index.ts';
import type { Viewer } from '../identity/index.ts';
import { isCurrency } from '../money/index.ts';
import { type Fields, fieldReader, type Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { mayFund } from './part-of-fund.ts';
import { record } from './record.server.ts';
import { getToday } from './today.server.ts';

export type OpenedFund = { kind: 'opened'; id: number } | { kind: 'mistakes'; mistakes: Mistake[] } | NotAllowed;

/** Opens the fund of a brand for a fiscal year in one currency. It is empty until a budget is approved for it. */
export async function openFund(
  db: Database,
  viewer: Viewer,
  { fields, now }: { fields: Fields; now: Date },
): Promise<OpenedFund> {
  if (!mayFund(viewer)) return { kind: 'not-allowed' };
  const { fiscalYear } = await getCalendar(db);
  const form = fieldReader(fields);
  const [code, year, currency] = [form.text('brand'), form.text('year'), form.text('currency').toUpperCase()];
  const brand = (await listBrands(db, viewer.limits)).find((candidate) => candidate.code === code);
  if (code !== '' && !brand) form.mistake('brand', 'notFound');
  if (year !== '' && parsePeriod(year, fiscalYear)?.length !== 'year') form.mistake('year', 'notFound');
  if (currency !== '' && !isCurrency(currency)) form.mistake('currency', 'notFound');
  if (!brand || form.mistakes.length > 0) return { kind: 'mistakes', mistakes: form.mistakes };
  return inRole(db, viewer, { needs: 'funds:propose' }, async (transaction): Promise<OpenedFund> => {
    const fund = { brandId: brand.id, currency, year };
    if (await hasFund(transaction, fund))
      return { kind: 'mistakes', mistakes: [{ field: 'brand', problem: 'exists' }] };
    const at = now.toISOString();
    const id = await insertFund(transaction, { ...fund, openedBy: viewer.personId, openedAt: at });
    const detail = { brand: code, year, currency };
    await record(transaction, viewer, { at, action: 'fund-opened', subject: `fund ${id}`, detail });
    return { kind: 'opened', id };
  });
}

/** What one chooses from to open a fund, and what is likely; undefined for who may open none. */
export async function getFundForm(db: Database, viewer: Viewer, now: Date) {
  if (!mayFund(viewer)) return undefined;
  const { currency } = await getSettings(db);
  const { year } = await getToday(db, now);
  const brands = (await listBrands(db, viewer.limits)).map(({ code, title }) => ({ code, title: JSON.parse(title) }));
  return { brands, year, currency };
}

import type { FiscalYear } from '#app/calendar/index.ts';
import type { LocalText } from '#app/i18n/index.ts';
import type { Database } from '../connect.ts';

/** What one installation is: whose it is, its house currency, fiscal year and time zone. */
export type Settings = {
  manufacturer: string;
  manufacturerAddress: string;
  currency: string;
  fiscalYearStartMonth: number;
  timeZone: string;
  /** By currency the sum that a statement may grant, or take back, to be issued by one person: decimal text. */
  secondPersonAbove: Record<string, string>;
  /** The day for which the demonstration world was made; null for an installation that is none. */
  demonstration: string | null;
};

const withoutSettings: Settings = {
  manufacturer: 'Tandem',
  manufacturerAddress: '',
  currency: 'USD',
  fiscalYearStartMonth: 1,
  timeZone: 'UTC',
  secondPersonAbove: {},
  demonstration: null,
};

export async function getSettings(db: Database): Promise<Settings> {
  const rows = await db.selectFrom('settings').selectAll().execute();
  return { ...withoutSettings, ...Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)])) };
}

/** By what calendar the installation reckons. */
export async function getCalendar(db: Database): Promise<{ fiscalYear: FiscalYear; timeZone: string }> {
  const { fiscalYearStartMonth, timeZone } = await getSettings(db);
  return { fiscalYear: { startMonth: fiscalYearStartMonth }, timeZone };
}

export async function saveSettings(db: Database, settings: Partial<Settings>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await db
      .insertInto('settings')
      .values({ name, value: JSON.stringify(value) })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: JSON.stringify(value) }))
      .execute();
  }
}

/** Names a product line or a brand in the languages of the portal. */
export async function saveTitle(
  db: Database,
  table: 'productLines' | 'brands',
  code: string,
  title: LocalText,
): Promise<void> {
  await db
    .updateTable(table)
    .set({ title: JSON.stringify(title) })
    .where('code', '=', code)
    .execute();
}

import { sql } from 'kysely';
import type { FiscalYear } from '#app/calendar/index.ts';
import type { HouseSettings, Resting } from '#app/settings/index.ts';
import type { Database } from '../connect.ts';

export type Settings = HouseSettings & {
  /** The day for which the demonstration world was made; null for an installation that is none. */
  demonstration: string | null;
};

/** What a manufacturer is called whom nobody has named yet. */
export const unnamed = 'Tandem';

const withoutSettings: Settings = {
  manufacturer: unnamed,
  manufacturerAddress: '',
  currency: 'USD',
  fiscalYearStartMonth: 1,
  timeZone: 'UTC',
  language: 'en',
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

/** Whether anybody has said whose installation it is. */
export async function isHouseNamed(db: Database): Promise<boolean> {
  const row = await db.selectFrom('settings').select('name').where('name', '=', 'manufacturer').executeTakeFirst();
  return row !== undefined;
}

/** What was made by the settings as they are, and would mean something else by others. */
export async function findResting(db: Database): Promise<Resting> {
  const anyOf = async (table: RestingTable) =>
    (await db.selectFrom(table).select(sql`1`.as('one')).limit(1).executeTakeFirst()) !== undefined;
  const laterVersion = await db.selectFrom('programmeVersions').select('id').where('number', '>', 1).executeTakeFirst();
  return {
    runs: await anyOf('runs'),
    laterVersions: laterVersion !== undefined,
    statements: await anyOf('statements'),
    policies: await anyOf('stagePolicyVersions'),
    funds: await anyOf('funds'),
    jointPlans: await anyOf('jointPlans'),
    annualPlans: await anyOf('annualPlanVersions'),
  };
}

type RestingTable = 'runs' | 'statements' | 'stagePolicyVersions' | 'funds' | 'jointPlans' | 'annualPlanVersions';

/** The currencies that distributors buy in, in their order. */
export async function listCurrenciesInUse(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('distributorVersions').select('currency').distinct().execute();
  return rows.flatMap(({ currency }) => currency ?? []).sort();
}

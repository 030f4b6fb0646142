import type { Database } from '#db/connect.ts';
import { findResting, getSettings, isHouseNamed, listCurrenciesInUse } from '#db/queries/settings.ts';
import { digestOf } from '../files/index.server.ts';
import { currencyDigits, readUnits } from '../money/index.ts';
import type { HouseSettings } from './house-settings.ts';
import { fixedSettings, settingText } from './what-rests.ts';

/** The settings of the installation, which of them stay as they are, and by what a form knows that they are still these. */
export async function getSettingsPage(db: Database) {
  const settings = await getHouseSettings(db);
  return {
    settings,
    /** False while nobody has said anything, and the settings are what an installation begins with. */
    isNamed: await isHouseNamed(db),
    fixed: fixedSettings(await findResting(db)),
    currencies: await listAskedCurrencies(db, settings),
    sums: sumsOf(settings),
    base: baseOf(settings),
  };
}

function sumsOf({ secondPersonAbove }: HouseSettings): { currency: string; minor: number }[] {
  return Object.entries(secondPersonAbove).flatMap(([currency, sum]) => {
    const read = readUnits(sum, currencyDigits(currency));
    return read.kind === 'read' ? { currency, minor: read.units } : [];
  });
}

export async function getHouseSettings(db: Database): Promise<HouseSettings> {
  const { demonstration: _, ...settings } = await getSettings(db);
  return settings;
}

/** The house currency first, then those that distributors buy in or that have a sum. */
export async function listAskedCurrencies(
  db: Database,
  { currency, secondPersonAbove }: HouseSettings,
): Promise<string[]> {
  const others = [...(await listCurrenciesInUse(db)), ...Object.keys(secondPersonAbove)].sort();
  return [...new Set([currency, ...others])];
}

export function baseOf(settings: HouseSettings): string {
  const names = Object.keys(settings).sort() as (keyof HouseSettings)[];
  return digestOf(JSON.stringify(names.map((name) => [name, settingText(settings, name)])));
}

import type { Database } from '#db/connect.ts';
import { lockNumbers } from '#db/queries/changes.ts';
import { findResting, isHouseNamed, saveSettings } from '#db/queries/settings.ts';
import type { Viewer } from '../identity/index.ts';
import { asAdministrator, type NotAllowed } from './as-administrator.server.ts';
import type { HouseSettings, SettingName } from './house-settings.ts';
import { type Fields, readSettingsForm, type SettingsMistake } from './settings-form.ts';
import { baseOf, getHouseSettings, listAskedCurrencies } from './settings-page.server.ts';
import { changedSettings, fixedSettings, settingText } from './what-rests.ts';

export type SavedSettings =
  | { kind: 'saved' }
  /** Somebody has saved others since the form was opened; they are shown beside what was written. */
  | { kind: 'newer'; base: string; newer: HouseSettings; written: HouseSettings }
  | { kind: 'mistakes'; mistakes: SettingsMistake[] }
  | NotAllowed;

/**
 * Saves the settings of the installation. What money rests on stays as it is, and a form that began from older settings
 * changes nothing. `base` of the form says from which it began.
 */
export async function saveHouseSettings(
  db: Database,
  viewer: Viewer,
  { fields, now }: { fields: Fields; now: Date },
): Promise<SavedSettings> {
  const work = async (transaction: Database, note: Note): Promise<SavedSettings> => {
    // No statement is issued while its day and language are decided.
    await lockNumbers(transaction, 'statement');
    const current = await getHouseSettings(transaction);
    const currencies = await listAskedCurrencies(transaction, current);
    const fixed = fixedSettings(await findResting(transaction));
    const { settings, mistakes } = readSettingsForm(withFixed(fields, fixed, current), { current, currencies });
    if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
    const base = baseOf(current);
    const changed = changedSettings(current, settings);
    if (fields('base') !== base && changed.length > 0)
      return { kind: 'newer', base, newer: current, written: settings };
    const refused = changed.flatMap((field) => (fixed[field] ? [{ field, problem: fixed[field] }] : []));
    if (refused.length > 0) return { kind: 'mistakes', mistakes: refused };
    const isFirst = !(await isHouseNamed(transaction));
    await saveSettings(transaction, settings);
    for (const name of isFirst ? saidSettings(settings) : changed) {
      await note(eventOf(name, { before: isFirst ? undefined : current, after: settings }));
    }
    return { kind: 'saved' };
  };
  return asAdministrator(db, viewer, { now, work });
}

type Note = Parameters<Parameters<typeof asAdministrator>[2]['work']>[1];

/** The page shows a fixed setting without a field, so that a form leaves it out. */
function withFixed(fields: Fields, fixed: Partial<Record<SettingName, unknown>>, current: HouseSettings): Fields {
  return (name) => {
    const sent = fields(name);
    return sent === '' && Object.hasOwn(fixed, name) ? settingText(current, name as SettingName) : sent;
  };
}

/** The settings that say something. */
function saidSettings(settings: HouseSettings): SettingName[] {
  return (Object.keys(settings) as SettingName[]).filter((name) => settingText(settings, name) !== '');
}

function eventOf(setting: SettingName, { before, after }: { before: HouseSettings | undefined; after: HouseSettings }) {
  const textOf = (settings: HouseSettings | undefined) => (settings && settingText(settings, setting)) || '–';
  const detail = { setting, value: textOf(after), before: textOf(before) };
  return { action: 'setting-changed', subject: `setting ${setting}`, detail };
}

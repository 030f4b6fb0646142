import type { HouseSettings, SettingName } from './house-settings.ts';

/** What there is that was made by the settings as they are. */
export type Resting = Record<
  'runs' | 'laterVersions' | 'statements' | 'policies' | 'funds' | 'jointPlans' | 'annualPlans',
  boolean
>;

/** Why a setting cannot be changed any more; each is a message. */
export type FixedReason =
  | 'fixedByRuns'
  | 'fixedByVersions'
  | 'fixedByStatements'
  | 'fixedByPolicies'
  | 'fixedByFunds'
  | 'fixedByJointPlans'
  | 'fixedByAnnualPlans';

/**
 * The settings that stay as they are, each with the first reason. Periods are named by the fiscal year; a statement is
 * derived again by the day and the language that its settings gave it; sums on record are in the house currency.
 */
export function fixedSettings(resting: Resting): Partial<Record<SettingName, FixedReason>> {
  const byYear = firstOf([
    [resting.runs, 'fixedByRuns'],
    [resting.laterVersions, 'fixedByVersions'],
    [resting.funds, 'fixedByFunds'],
    [resting.jointPlans, 'fixedByJointPlans'],
    [resting.annualPlans, 'fixedByAnnualPlans'],
  ]);
  const byCurrency = firstOf([
    [resting.policies, 'fixedByPolicies'],
    [resting.jointPlans, 'fixedByJointPlans'],
  ]);
  const byStatements = firstOf([[resting.statements, 'fixedByStatements']]);
  const fixed: Partial<Record<SettingName, FixedReason>> = {};
  if (byYear) fixed.fiscalYearStartMonth = byYear;
  if (byCurrency) fixed.currency = byCurrency;
  if (byStatements) Object.assign(fixed, { timeZone: byStatements, language: byStatements });
  return fixed;
}

function firstOf(reasons: [boolean, FixedReason][]): FixedReason | undefined {
  return reasons.find(([holds]) => holds)?.[1];
}

/** The settings in which two differ. */
export function changedSettings(before: HouseSettings, after: HouseSettings): SettingName[] {
  const names = Object.keys(after) as SettingName[];
  return names.filter((name) => settingText(before, name) !== settingText(after, name));
}

/** A setting as one text, alike for settings that say the same. */
export function settingText(settings: HouseSettings, name: SettingName): string {
  if (name !== 'secondPersonAbove') return String(settings[name]);
  const sums = Object.entries(settings.secondPersonAbove).sort(([a], [b]) => (a < b ? -1 : 1));
  return sums.map(([currency, sum]) => `${sum} ${currency}`).join(', ');
}

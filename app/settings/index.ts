export type { HouseSettings, SettingName } from './house-settings.ts';
export { isNamedKind, type NamedKind, type NameMistake, namedKinds, titleField } from './name-form.ts';
export { type SettingChoices, settingChoices } from './setting-choices.ts';
export { type Fields, type SettingsMistake, sumField } from './settings-form.ts';
export { type FixedReason, type Resting, settingText } from './what-rests.ts';

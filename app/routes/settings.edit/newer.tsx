import { settingNames } from '#app/i18n/messages/setting-names.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { type HouseSettings, type SettingChoices, type SettingName, settingText } from '#app/settings/index.ts';
import { Difference } from '#app/ui/difference.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';

type NewerProps = { newer: HouseSettings; written: HouseSettings; choices: SettingChoices };

/** Somebody has saved other settings meanwhile: theirs beside what was written here. */
export function Newer({ newer, written, choices }: NewerProps) {
  const say = useSay(settingsMessages);
  const nameOf = useSay(settingNames);
  const linesOf = (settings: HouseSettings, name: SettingName) => {
    const text = settingText(settings, name);
    const shown = Object.hasOwn(choices, name)
      ? choices[name as keyof SettingChoices].find(({ value }) => value === text)?.text
      : undefined;
    return [shown ?? (text || say('none'))];
  };
  const entries = (Object.keys(written) as SettingName[])
    .filter((name) => settingText(newer, name) !== settingText(written, name))
    .map((name) => ({ key: name, name: nameOf(name), before: linesOf(newer, name), after: linesOf(written, name) }));
  return (
    <>
      <Notice state="bad">{say('newer')}</Notice>
      <Difference after={say('yours')} before={say('theirs')} entries={entries} />
    </>
  );
}

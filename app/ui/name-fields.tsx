import { languageNames, languages } from '#app/i18n/index.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { useSay } from './language.tsx';
import { TextField } from './text-field.tsx';

type NameFieldsProps = { values: Record<string, string>; errorOf: (field: string) => string | undefined };

/** What a product line or a brand is called in each language. */
export function NameFields({ values, errorOf }: NameFieldsProps) {
  const labelOf = useNameLabels();
  const say = useSay(settingsMessages);
  return languages.map((language, index) => (
    <TextField
      defaultValue={values[`title-${language}`]}
      error={errorOf(`title-${language}`)}
      hint={index === 0 ? say('nameHint') : undefined}
      key={language}
      label={labelOf(`title-${language}`)}
      lang={language}
      name={`title-${language}`}
      optional
    />
  ));
}

/** What the fields of a new or renamed one are called. */
export function useNameLabels(): (field: string) => string {
  const say = useSay(settingsMessages);
  return (field) => {
    const language = languages.find((candidate) => field === `title-${candidate}`);
    return language === undefined ? say('code') : say('nameIn', { language: languageNames[language] });
  };
}

import { languageNames, languages } from '#app/i18n/index.ts';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { type PlanSection, sectionField } from '#app/marketing/index.ts';
import { FieldGroup } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

/** The sections of a plan as the fields of the form. */
export function valuesOfSections(sections: readonly PlanSection[]): Record<string, string> {
  const entries = sections.flatMap(({ audience, title, text }, index) => [
    [`audience${index + 1}`, audience],
    ...languages.flatMap((language) => [
      [sectionField('title', language, index + 1), title[language] ?? ''],
      [sectionField('text', language, index + 1), text[language] ?? ''],
    ]),
  ]);
  return Object.fromEntries(entries);
}

/** What a field of a section is called: `titleEn2` is "Section 2 · Title, English". */
export function useSectionLabels(): (field: string) => string {
  const say = useSay(annualPlanMessages);
  return (field) => {
    const row = Number(/\d+$/.exec(field)?.[0] ?? 0);
    const language = languages.find((one) =>
      [sectionField('title', one, row), sectionField('text', one, row)].includes(field),
    );
    const name = language ? languageNames[language] : '';
    const label = field.startsWith('title')
      ? say('heading', { language: name })
      : field.startsWith('text')
        ? say('text', { language: name })
        : say('audience');
    return `${say('sectionNumber', { number: row })} · ${label}`;
  };
}

type SectionFieldsProps = {
  row: number;
  values: Record<string, string>;
  errorOf: (field: string) => string | undefined;
};

/** One section: for whom, and title and text in each language. */
export function SectionFields({ row, values, errorOf }: SectionFieldsProps) {
  const say = useSay(annualPlanMessages);
  const sayStage = useSay(uiMessages);
  const field = (name: string) => ({ name, defaultValue: values[name], error: errorOf(name) });
  return (
    <FieldGroup legend={say('sectionNumber', { number: row })}>
      <SelectField
        {...field(`audience${row}`)}
        label={say('audience')}
        options={[
          { value: 'all', text: say('audienceAll') },
          { value: 'entry', text: sayStage('stageEntry') },
          { value: 'growth', text: sayStage('stageGrowth') },
          { value: 'maturity', text: sayStage('stageMaturity') },
        ]}
        width="short"
      />
      <div className="grid gap-5 lg:grid-cols-3">
        {languages.map((language) => (
          <div className="grid content-start gap-3" key={language} lang={language}>
            <TextField
              {...field(sectionField('title', language, row))}
              label={say('heading', { language: languageNames[language] })}
              optional={language !== 'en'}
              width="full"
            />
            <TextAreaField
              {...field(sectionField('text', language, row))}
              label={say('text', { language: languageNames[language] })}
              optional={language !== 'en'}
              rows={7}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

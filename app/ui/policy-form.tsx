import { type ReactNode, useId } from 'react';
import type { Message } from '#app/i18n/index.ts';
import { type Language, languageNames, languages } from '#app/i18n/index.ts';
import { policyMessages } from '#app/i18n/messages/policies.ts';
import { DateField } from './date-field.tsx';
import { FieldGroup } from './form.tsx';
import { useLanguage, useSay } from './language.tsx';
import { TextAreaField } from './text-area-field.tsx';
import { TextField } from './text-field.tsx';

export type PolicyField = {
  name: string;
  kind: 'percent' | 'whole' | 'amount' | 'date' | 'code' | 'texts' | 'given';
  label: Message;
  hint?: Message;
  unit?: string;
};

export type PolicyFormPart = {
  key: string;
  title: Message;
  groups: readonly { title?: Message; fields: readonly PolicyField[] }[];
};

type PolicyFieldsProps = {
  parts: readonly PolicyFormPart[];
  /** What stands in each field, and what is wrong with it, by its name. */
  values: Record<string, string>;
  mistakes: Record<string, string>;
};

/** The fields of a stage policy, part by part, as the parts themselves describe them. */
export function PolicyFields({ parts, values, mistakes }: PolicyFieldsProps) {
  const say = useSay(policyMessages);
  const tell = useTell();
  return (
    <>
      {parts.map(({ key, title, groups }) => (
        <FieldGroup key={key} legend={tell(title)}>
          {groups.length === 0 && <p className="max-w-prose text-quiet">{say('noWithdrawal')}</p>}
          {groups.map((group) => (
            <Group key={group.fields[0]?.name} title={group.title && tell(group.title)}>
              <div className="flex flex-wrap items-end gap-x-8 gap-y-5 *:min-w-0 max-sm:*:w-full">
                {group.fields.map((field) => (
                  <OneField
                    field={field}
                    key={field.name}
                    mistakes={mistakes}
                    name={`${key}.${field.name}`}
                    values={values}
                  />
                ))}
              </div>
            </Group>
          ))}
        </FieldGroup>
      ))}
    </>
  );
}

/** A group with a title is announced by it: two of them have fields of the same names. */
function Group({ title, children }: { title: string | undefined; children: ReactNode }) {
  const id = useId();
  if (title === undefined) return <div className="grid grid-cols-1 gap-5">{children}</div>;
  return (
    <fieldset aria-labelledby={id} className="grid grid-cols-1 gap-5">
      <p className="border-t pt-3" id={id}>
        {title}
      </p>
      {children}
    </fieldset>
  );
}

type OneFieldProps = Pick<PolicyFieldsProps, 'values' | 'mistakes'> & { field: PolicyField; name: string };

function OneField({ field, name, values, mistakes }: OneFieldProps) {
  const tell = useTell();
  const { kind, label, hint, unit } = field;
  const words = { label: tell(label), hint: hint && tell(hint) };
  const control = { name, defaultValue: values[name], error: mistakes[name] };
  switch (kind) {
    case 'given':
      return null;
    case 'date':
      return <DateField {...words} {...control} />;
    case 'texts':
      return (
        <div className="grid w-full grid-cols-1 gap-4">
          {languages.map((language) => (
            <TextAreaField
              defaultValue={values[`${name}.${language}`]}
              error={mistakes[`${name}.${language}`]}
              hint={language === 'en' ? words.hint : undefined}
              key={language}
              label={`${words.label} · ${languageNames[language]}`}
              lang={language}
              name={`${name}.${language}`}
              rows={4}
            />
          ))}
        </div>
      );
    default: {
      const sign = kind === 'percent' ? '%' : unit;
      return (
        <TextField
          {...words}
          {...control}
          inputMode={kind === 'whole' ? 'numeric' : kind === 'code' ? 'text' : 'decimal'}
          label={sign ? `${words.label} (${sign})` : words.label}
          width="short"
        />
      );
    }
  }
}

/** What a field is called, by the name of its control. */
export function usePolicyLabels(parts: readonly PolicyFormPart[]): (name: string) => string {
  const tell = useTell();
  const labels = new Map<string, string>();
  for (const { key, groups } of parts) {
    for (const { fields } of groups) {
      for (const { name, kind, label } of fields) {
        const names = kind === 'texts' ? languages.map((language) => `${name}.${language}`) : [name];
        for (const one of names) labels.set(`${key}.${one}`, tell(label));
      }
    }
  }
  return (name) => labels.get(name) ?? name;
}

/** A message that comes with its part, in the reader's language. */
function useTell(): (message: Message) => string {
  const language: Language = useLanguage();
  return (message) => {
    const text = message[language];
    return typeof text === 'string' ? text : text.other;
  };
}

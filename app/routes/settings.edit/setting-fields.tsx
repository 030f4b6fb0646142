import type { ReactNode } from 'react';
import { settingNames } from '#app/i18n/messages/setting-names.ts';
import { settingReasons } from '#app/i18n/messages/setting-reasons.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import type { FixedReason, HouseSettings, SettingChoices, SettingName } from '#app/settings/index.ts';
import { FieldError } from '#app/ui/field.tsx';
import { FieldGroup } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

type SettingFieldsProps = {
  /** As they stand, of which those that are fixed are shown. */
  settings: HouseSettings;
  values: Record<string, string>;
  choices: SettingChoices;
  currencies: readonly string[];
  fixed: Partial<Record<SettingName, FixedReason>>;
  errorOf: (field: string) => string | undefined;
};

/** The fields of the settings; what stays as it is stands as text, with the reason. */
export function SettingFields({ settings, values, choices, currencies, fixed, errorOf }: SettingFieldsProps) {
  const say = useSay(settingsMessages);
  const nameOf = useSay(settingNames);
  const choice = (name: keyof SettingChoices, hint: string) => {
    const reason = fixed[name];
    const current = String(settings[name]);
    return reason ? (
      <Fixed error={errorOf(name)} label={nameOf(name)} name={name} reason={reason}>
        {choices[name].find(({ value }) => value === current)?.text ?? current}
      </Fixed>
    ) : (
      <SelectField
        defaultValue={values[name]}
        error={errorOf(name)}
        hint={hint}
        label={nameOf(name)}
        name={name}
        options={choices[name]}
        withEmpty
      />
    );
  };
  return (
    <>
      <TextField
        autoComplete="organization"
        defaultValue={values.manufacturer}
        error={errorOf('manufacturer')}
        hint={say('manufacturerHint')}
        label={nameOf('manufacturer')}
        name="manufacturer"
      />
      <TextField
        autoComplete="street-address"
        defaultValue={values.manufacturerAddress}
        error={errorOf('manufacturerAddress')}
        hint={say('addressHint')}
        label={nameOf('manufacturerAddress')}
        name="manufacturerAddress"
        optional
        width="full"
      />
      {choice('currency', say('currencyHint'))}
      {choice('fiscalYearStartMonth', say('fiscalYearHint'))}
      {choice('timeZone', say('timeZoneHint'))}
      {choice('language', say('languageHint'))}
      {currencies.length > 0 && (
        <FieldGroup legend={nameOf('secondPersonAbove')}>
          <p className="-mt-3 max-w-prose text-small text-quiet">{say('sumsHint')}</p>
          {currencies.map((currency) => (
            <MoneyField
              currency={currency}
              defaultValue={values[`sum-${currency}`]}
              error={errorOf(`sum-${currency}`)}
              key={currency}
              label={say('sumIn', { currency })}
              name={`sum-${currency}`}
              optional
            />
          ))}
        </FieldGroup>
      )}
    </>
  );
}

type FixedProps = {
  name: string;
  label: string;
  reason: FixedReason;
  error: string | undefined;
  children: ReactNode;
};

/** A setting that cannot be changed any more. The error summary may lead to it. */
function Fixed({ name, label, reason, error, children }: FixedProps) {
  const say = useSay(settingReasons);
  return (
    <div className="grid gap-1" id={name} tabIndex={-1}>
      <p className="font-strong">{label}</p>
      <p>{children}</p>
      {error ? (
        <FieldError id={`${name}-error`}>{error}</FieldError>
      ) : (
        <p className="max-w-prose text-small text-quiet">{say(reason)}</p>
      )}
    </div>
  );
}

/** What the fields are called. */
export function useSettingLabels(): (field: string) => string {
  const say = useSay(settingsMessages);
  const nameOf = useSay(settingNames);
  return (field) =>
    field.startsWith('sum-') ? say('sumIn', { currency: field.slice('sum-'.length) }) : nameOf(field as SettingName);
}

/** Settings as a form has them. What nobody has said yet is to be said, and not taken for granted. */
export function valuesOf(settings: HouseSettings, { isNamed }: { isNamed: boolean }): Record<string, string> {
  if (!isNamed) return { language: settings.language };
  const { secondPersonAbove, fiscalYearStartMonth, ...texts } = settings;
  const sums = Object.entries(secondPersonAbove).map(([currency, sum]) => [`sum-${currency}`, sum]);
  return { ...texts, fiscalYearStartMonth: String(fiscalYearStartMonth), ...Object.fromEntries(sums) };
}

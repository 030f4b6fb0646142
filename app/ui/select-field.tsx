import type { ComponentPropsWithoutRef } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { FieldFrame, type FieldProps, type FieldWidth, fieldWidths, useFieldWiring } from './field.tsx';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';

export type SelectOption = { value: string; text: string; disabled?: boolean };
type Control = Omit<ComponentPropsWithoutRef<'select'>, 'style' | 'className' | 'children' | keyof FieldProps>;

type SelectFieldProps = FieldProps &
  Control & {
    options: readonly SelectOption[];
    /** Begins with an empty "Choose", so that nothing is chosen for the person. */
    withEmpty?: boolean;
    width?: FieldWidth;
  };

/** One of a list. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  options,
  withEmpty,
  width = 'medium',
  ...rest
}: SelectFieldProps) {
  const say = useSay(uiMessages);
  const field = { label, hint, error, optional, name: rest.name, id: rest.id };
  const wiring = useFieldWiring(field);
  return (
    <FieldFrame {...field} wiring={wiring}>
      <span className={`relative block ${fieldWidths[width]}`}>
        <select {...rest} {...wiring.control} className="control appearance-none pr-9">
          {withEmpty && <option value="">{say('choose')}</option>}
          {options.map((option) => (
            <option disabled={option.disabled} key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-quiet">
          <Icon name="chevron" size={16} />
        </span>
      </span>
    </FieldFrame>
  );
}

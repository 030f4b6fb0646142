import type { ReactNode } from 'react';
import { FieldError, FieldHint, type FieldProps, OptionalNote, useFieldWiring } from './field.tsx';

export type Choice = { value: string; text: string; hint?: ReactNode; disabled?: boolean };

type ChoiceFieldProps = FieldProps & {
  choices: readonly Choice[];
  /** `several` shows boxes to tick and sends the name once for each ticked. */
  several?: boolean;
  chosen?: readonly string[];
  required?: boolean;
  /** Many short ones, side by side where there is room. */
  inColumns?: boolean;
};

/** One of a few, or several of a few, all in sight. The first has the field's id, for the error summary. */
export function ChoiceField({
  choices,
  several = false,
  chosen = [],
  required,
  inColumns = false,
  ...field
}: ChoiceFieldProps) {
  const { control, hintId, errorId } = useFieldWiring(field);
  return (
    <fieldset aria-describedby={control['aria-describedby']} className="grid gap-2">
      <legend className="mb-1 font-strong">
        {field.label}
        {field.optional && <OptionalNote />}
      </legend>
      {field.hint && <FieldHint id={hintId}>{field.hint}</FieldHint>}
      {field.error && <FieldError id={errorId}>{field.error}</FieldError>}
      <div className={inColumns ? 'grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3' : 'grid gap-2'}>
        {choices.map((choice, index) => (
          <label className="flex gap-3" key={choice.value}>
            <input
              className="tick"
              defaultChecked={chosen.includes(choice.value)}
              disabled={choice.disabled}
              id={index === 0 ? control.id : undefined}
              name={field.name}
              required={several ? undefined : required}
              type={several ? 'checkbox' : 'radio'}
              value={choice.value}
            />
            <span className="grid">
              {choice.text}
              {choice.hint && <span className="text-small text-quiet">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

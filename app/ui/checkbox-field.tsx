import type { ComponentPropsWithoutRef } from 'react';
import { FieldError, FieldHint, type FieldProps, useFieldWiring } from './field.tsx';

type Control = Omit<ComponentPropsWithoutRef<'input'>, 'style' | 'className' | 'type' | keyof FieldProps>;

/** One yes or no. */
export function CheckboxField({ label, hint, error, ...rest }: Omit<FieldProps, 'optional'> & Control) {
  const wiring = useFieldWiring({ label, hint, error, name: rest.name, id: rest.id });
  return (
    <div className="grid gap-1">
      {error && <FieldError id={wiring.errorId}>{error}</FieldError>}
      <div className="flex gap-3">
        <input {...rest} {...wiring.control} className="tick" type="checkbox" />
        <div className="grid gap-1">
          <label htmlFor={wiring.control.id}>{label}</label>
          {hint && <FieldHint id={wiring.hintId}>{hint}</FieldHint>}
        </div>
      </div>
    </div>
  );
}

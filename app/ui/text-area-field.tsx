import type { ComponentPropsWithoutRef } from 'react';
import { FieldFrame, type FieldProps, useFieldWiring } from './field.tsx';

type Control = Omit<ComponentPropsWithoutRef<'textarea'>, 'style' | 'className' | keyof FieldProps>;

/** Several lines of text. */
export function TextAreaField({ label, hint, error, optional, rows = 4, ...rest }: FieldProps & Control) {
  const field = { label, hint, error, optional, name: rest.name, id: rest.id };
  const wiring = useFieldWiring(field);
  return (
    <FieldFrame {...field} wiring={wiring}>
      <textarea {...rest} {...wiring.control} className="control max-w-prose" rows={rows} />
    </FieldFrame>
  );
}

import type { ComponentPropsWithoutRef } from 'react';
import { FieldFrame, type FieldProps, type FieldWidth, fieldWidths, useFieldWiring } from './field.tsx';

type Control = Omit<ComponentPropsWithoutRef<'input'>, 'style' | 'className' | 'width' | keyof FieldProps>;
export type TextFieldProps = FieldProps & Control & { width?: FieldWidth };

/** One line of text; `type` makes it an e-mail, search or address field. */
export function TextField({ label, hint, error, optional, width = 'medium', type = 'text', ...rest }: TextFieldProps) {
  const field = { label, hint, error, optional, name: rest.name, id: rest.id };
  const wiring = useFieldWiring(field);
  return (
    <FieldFrame {...field} wiring={wiring}>
      <input {...rest} {...wiring.control} className={`control ${fieldWidths[width]}`} type={type} />
    </FieldFrame>
  );
}

import type { ComponentPropsWithoutRef } from 'react';
import { FieldFrame, type FieldProps, useFieldWiring } from './field.tsx';

type Control = Omit<ComponentPropsWithoutRef<'input'>, 'style' | 'className' | 'type' | keyof FieldProps>;

/** A file. The hint says which kinds and how large; its form needs `encType="multipart/form-data"`. */
export function FileField({ label, hint, error, optional, ...rest }: FieldProps & Control) {
  const field = { label, hint, error, optional, name: rest.name, id: rest.id };
  const wiring = useFieldWiring(field);
  return (
    <FieldFrame {...field} wiring={wiring}>
      <input {...rest} {...wiring.control} className="control file-control max-w-prose" type="file" />
    </FieldFrame>
  );
}

import { TextField, type TextFieldProps } from './text-field.tsx';

/** A business date; what it sends is `YYYY-MM-DD`. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'width'>) {
  return <TextField {...props} type="date" width="short" />;
}

import type { InputHTMLAttributes, Ref } from 'react';
import { type FieldWords, FormField } from './form-field.tsx';

export interface FieldProps extends FieldWords, InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
}

/** One line of writing. */
export function Field({ id, label, help, error, ...rest }: FieldProps) {
  return (
    <FormField id={id} label={label} help={help} error={error}>
      {(control) => <input className="input" {...rest} {...control} />}
    </FormField>
  );
}

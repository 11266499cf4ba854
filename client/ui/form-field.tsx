import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

export interface FieldWords {
  label: ReactNode;
  help?: ReactNode;
  /** What is wrong and what to do, in a sentence. */
  error?: ReactNode;
}

/** What a control needs to belong to its label, help and error. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FormFieldProps extends FieldWords {
  id?: string;
  children: (control: FieldControl) => ReactNode;
}

/** Label above, help and error below, tied together for those who cannot see them side by side. */
export function FormField({ id: given, label, help, error, children }: FormFieldProps) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="form-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </p>
      )}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

export interface ChoicesProps {
  legend: ReactNode;
  /** What is still to be chosen, in a sentence. */
  error?: ReactNode;
  children: ReactNode;
}

/** Checkboxes or radios that answer one question. */
export function Choices({ legend, error, children }: ChoicesProps) {
  const id = useId();
  return (
    <fieldset
      className="choices"
      aria-describedby={error ? `${id}-error` : undefined}
      data-missing={error ? true : undefined}
    >
      <legend className="label">{legend}</legend>
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </p>
      )}
      {children}
    </fieldset>
  );
}

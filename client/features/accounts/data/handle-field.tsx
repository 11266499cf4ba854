import { Field } from '#client/ui/field.tsx';

export interface HandleFieldProps {
  label: string;
  value: string;
  error?: string | undefined;
  /** Of what she types to confirm, nothing is filled in for her. */
  isTypedByHand?: boolean;
  onChange: (handle: string) => void;
}

export function HandleField({ label, value, error, isTypedByHand, onChange }: HandleFieldProps) {
  return (
    <Field
      label={label}
      value={value}
      error={error}
      autoComplete={isTypedByHand ? 'off' : 'username'}
      autoCapitalize="none"
      spellCheck={false}
      required
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

import type { ReactNode } from 'react';

/** Checkboxes or radios that answer one question. */
export function Choices({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="choices">
      <legend className="label">{legend}</legend>
      {children}
    </fieldset>
  );
}

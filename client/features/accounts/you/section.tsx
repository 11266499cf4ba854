import { type ReactNode, useId } from 'react';

export interface SectionProps {
  title: string;
  /** What it is and who sees it, in a sentence. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of a page of settings: its name at the start, its rows beside it, a hairline above. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead && <p>{lead}</p>}
      </header>
      <div className="part-body">{children}</div>
    </section>
  );
}

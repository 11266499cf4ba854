import { ArrowRight, Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { leaving } from '#client/i18n/en/leaving.ts';
import { Icon } from '#client/ui/icon.tsx';

const signs = { yes: Check, no: Minus, way: ArrowRight };

export interface FactsProps {
  title: string;
  lead: string;
  facts: readonly (keyof typeof leaving)[];
  tone: keyof typeof signs;
}

/** A few sentences under a heading, each beginning with what it is about. */
export function Facts({ title, lead, facts, tone }: FactsProps) {
  const { t } = useTranslation('leaving');
  return (
    <section>
      <h2>{title}</h2>
      <p className="muted">{lead}</p>
      <ul className="facts">
        {facts.map((words) => (
          <li key={words}>
            <Icon of={signs[tone]} flips={tone === 'way'} />
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

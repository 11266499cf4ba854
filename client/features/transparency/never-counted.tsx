import { Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#client/ui/icon.tsx';

const never = ['neverPrivate', 'neverAnonymous', 'neverWho', 'neverRead'] as const;

export function NeverCounted() {
  const { t } = useTranslation('transparency');
  return (
    <section className="never">
      <h2>{t('never')}</h2>
      <ul className="facts">
        {never.map((words) => (
          <li key={words}>
            <Icon of={Minus} />
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

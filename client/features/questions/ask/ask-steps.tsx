import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#client/ui/icon.tsx';

export type AskStep = 1 | 2 | 3;

/** Write → Read it over → Keep your words. What is done has its tick. */
export function AskSteps({ step, isMember }: { step: AskStep; isMember: boolean }) {
  const { t } = useTranslation('ask');
  const names = [t('step_write'), t('step_read'), t(isMember ? 'step_there' : 'step_keep')];
  return (
    <ol className="steps" aria-label={t('steps')}>
      {names.map((name, place) => (
        <li key={name} aria-current={place + 1 === step ? 'step' : undefined}>
          {place + 1 < step ? <Icon of={Check} /> : <span>{place + 1}</span>}
          {name}
        </li>
      ))}
    </ol>
  );
}

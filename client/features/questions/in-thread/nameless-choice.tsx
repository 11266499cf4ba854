import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/choice.tsx';
import type { Standing } from '#shared/contract/questions.ts';

interface NamelessChoiceProps {
  standing: Standing;
  isNameless: boolean;
  onChange: (isNameless: boolean) => void;
}

/** Under which name she writes: her own, or the one of this thread. */
export function NamelessChoice({ standing, isNameless, onChange }: NamelessChoiceProps) {
  const { t } = useTranslation('questions');
  if (!standing.isOpen || standing.silencedUntil) return null;
  return (
    <Checkbox
      label={t('nameless')}
      help={standing.persona ? t('namelessAs', { name: standing.persona.name }) : t('namelessNew')}
      checked={isNameless}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

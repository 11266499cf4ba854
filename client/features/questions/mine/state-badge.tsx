import { CircleCheck, CircleDashed, Eye, Hourglass, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#client/ui/badge.tsx';
import type { OwnQuestion } from '#shared/contract/questions.ts';

const icons = {
  reading: Hourglass,
  soon: Hourglass,
  there: Eye,
  declined: CircleDashed,
  withdrawn: Undo2,
  gone: CircleDashed,
} as const;
const tones = { reading: 'warn', soon: 'warn', there: 'jade', declined: 'off', withdrawn: 'off', gone: 'off' } as const;

export function StateBadge({ question: { state, isAccepted } }: { question: OwnQuestion }) {
  const { t } = useTranslation('questions');
  return (
    <Badge icon={isAccepted ? CircleCheck : icons[state]} tone={tones[state]}>
      {t(`state_${state}`)}
    </Badge>
  );
}

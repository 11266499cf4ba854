import { CircleCheck, CircleDashed, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#client/ui/badge.tsx';
import type { ReportOutcome } from '#shared/contract/moderation.ts';

const icons = { waiting: Hourglass, acted: CircleCheck, notActed: CircleDashed };
const tones = { waiting: 'off', acted: 'jade', notActed: 'off' } as const;

/** What became of a report, in the same words for everybody who reports. */
export function OutcomeBadge({ outcome }: { outcome: ReportOutcome }) {
  const { t } = useTranslation('reports');
  return (
    <Badge icon={icons[outcome]} tone={tones[outcome]}>
      {t(`outcome_${outcome}`)}
    </Badge>
  );
}

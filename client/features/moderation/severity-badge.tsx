import { Hourglass, MessageSquareWarning, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#client/ui/badge.tsx';
import type { CaseSummary } from '#shared/contract/moderation.ts';

/** How bad it may be; of what is not, how it came here. */
export function SeverityBadge({ of: { severity, origin } }: { of: CaseSummary }) {
  const { t } = useTranslation('moderation');
  if (severity === 'severe') {
    return (
      <Badge icon={OctagonAlert} tone="danger">
        {t('severity_severe')}
      </Badge>
    );
  }
  if (origin === 'held') {
    return (
      <Badge icon={Hourglass} tone="warn">
        {t('origin_held')}
      </Badge>
    );
  }
  const isHigh = severity === 'high';
  return (
    <Badge icon={isHigh ? TriangleAlert : MessageSquareWarning} tone={isHigh ? 'warn' : 'off'}>
      {t(`severity_${severity}`)}
    </Badge>
  );
}

import {
  HeartHandshake,
  Hourglass,
  type LucideIcon,
  MessageSquareWarning,
  OctagonAlert,
  TriangleAlert,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeProps } from '#client/ui/badge.tsx';
import type { CaseSummary } from '#shared/contract/moderation.ts';

type Look = { icon: LucideIcon; tone: NonNullable<BadgeProps['tone']>; words: Words };
type Words = 'queue_safeguarding' | 'severity_severe' | 'severity_high' | `origin_${CaseSummary['origin']}`;

/** How bad it may be; of what is not, how it came here. */
export function SeverityBadge({ of }: { of: CaseSummary }) {
  const { t } = useTranslation('moderation');
  const { icon, tone, words } = toLook(of);
  return (
    <Badge icon={icon} tone={tone}>
      {t(words)}
    </Badge>
  );
}

function toLook({ severity, origin, queue }: CaseSummary): Look {
  // Who tells of distress has done nothing wrong, however urgent it is.
  if (origin === 'disclosure') return { icon: HeartHandshake, tone: 'plum', words: 'origin_disclosure' };
  if (severity === 'severe') return { icon: OctagonAlert, tone: 'danger', words: 'severity_severe' };
  if (queue === 'safeguarding') return { icon: HeartHandshake, tone: 'plum', words: 'queue_safeguarding' };
  if (origin === 'held') return { icon: Hourglass, tone: 'warn', words: 'origin_held' };
  if (origin === 'raid') return { icon: Users, tone: 'warn', words: 'origin_raid' };
  if (severity === 'high') return { icon: TriangleAlert, tone: 'warn', words: 'severity_high' };
  return { icon: MessageSquareWarning, tone: 'off', words: 'origin_report' };
}

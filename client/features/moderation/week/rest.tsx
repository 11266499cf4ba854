import { Coffee } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useBreak } from '#client/features/moderation/use-break.ts';
import { useDeskRights } from '#client/features/moderation/use-desk-rights.ts';
import type { Stats } from '#client/features/moderation/use-stats.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Icon } from '#client/ui/icon.tsx';
import { formatMoment } from '#client/ui/moments.ts';

/** How much of the severe she has looked at today, who can take the next one, and ten minutes without. */
export function Rest({ stats: { exposure, moderators, members } }: { stats: Stats }) {
  const { t } = useTranslation('oversight');
  const locale = useFormattingLocale();
  const { myId } = useDeskRights();
  const { isOnBreak, until, begin, end } = useBreak();
  if (isOnBreak) {
    return (
      <p className="rest" role="status">
        <Icon of={Coffee} />
        <span>
          {t('onBreak', { until: formatMoment(until, 'clock', locale, new Date()) })}{' '}
          <button type="button" className="link" onClick={end}>
            {t('endBreak')}
          </button>
        </span>
      </p>
    );
  }
  if (exposure.today === 0) return null;
  const [rested] = moderators
    .filter(({ memberId }) => memberId !== myId)
    .sort((one, other) => one.severeOpened - other.severeOpened);
  const other = members.find(({ id }) => id === rested?.memberId);
  return (
    <p className="rest" role={exposure.isBreakAdvised ? 'status' : undefined}>
      <Icon of={Coffee} />
      <span>
        {t('opened', { count: exposure.today })} {other && t('canTakeNext', { name: other.name })}{' '}
        {exposure.isBreakAdvised && t('breakAdvised')}{' '}
        <button type="button" className="link" onClick={begin}>
          {t('takeBreak')}
        </button>
      </span>
    </p>
  );
}

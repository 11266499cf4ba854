import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { useOfflineSince } from '#client/platform/connection.ts';
import { Icon } from '#client/ui/icon.tsx';
import { formatMoment } from '#client/ui/moments.ts';

/** Without a connection the desk stands still: it says so, or a colleague’s decision would be missed without a word. */
export function DeskOffline() {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  const since = useOfflineSince();
  if (since === undefined) return null;
  return (
    <p className="desk-offline" role="status">
      <Icon of={CloudOff} />
      <span>{t('deskOffline', { time: formatMoment(new Date(since), 'clock', locale, new Date()) })}</span>
    </p>
  );
}

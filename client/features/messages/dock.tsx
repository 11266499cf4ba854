import { CloudOff, HardDrive } from 'lucide-react';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { SupportCard } from '#client/features/support/support-card.tsx';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { useOfflineSince } from '#client/platform/connection.ts';
import { useHouse } from '#client/platform/house.ts';
import { Banner } from '#client/ui/banner.tsx';
import { formatMoment } from '#client/ui/moments.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { TypingLine } from './typing-line.tsx';
import { usePending } from './use-rows.ts';

/** Below the stream: who is writing, whether the house can be reached, and the composer. */
export function Dock({ room, jump, children }: { room: Room; jump: ReactNode; children: ReactNode }) {
  return (
    <div className="dock">
      {jump}
      <TypingLine roomId={room.id} />
      <SupportCard />
      <OfflineStrip roomId={room.id} />
      {children}
    </div>
  );
}

function OfflineStrip({ roomId }: { roomId: string }) {
  const { t } = useTranslation('messages');
  const locale = useFormattingLocale();
  const since = useOfflineSince();
  const isReadOnly = useHouse((house) => house.isReadOnly);
  const count = usePending(roomId).filter(({ failure }) => !failure).length;
  if (since === undefined) return isReadOnly ? <Banner icon={HardDrive}>{t('readOnly')}</Banner> : null;
  const time = formatMoment(new Date(since), 'clock', locale, new Date());
  return (
    <Banner icon={CloudOff}>
      <Trans t={t} i18nKey="offlineSince" values={{ time }} components={{ b: <b /> }} />{' '}
      {count > 0 ? t('offlineUnsent', { count }) : t('offlineWrite')}
    </Banner>
  );
}

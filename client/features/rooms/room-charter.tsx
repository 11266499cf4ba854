import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '#shared/contract/rooms.ts';
import { MemberNames } from './member-names.tsx';

/** What the stewards say the room is for, and what holds in it: who the adults are, and when words wait. */
export function RoomCharter({ room: { charter, audience, adults, review } }: { room: Room }) {
  const { t } = useTranslation('roomCare');
  const lines: { words: string; said: ReactNode }[] = [
    { words: t('charterForWhom'), said: charter.forWhom },
    { words: t('charterModeration'), said: charter.moderation },
    { words: t('charterKept'), said: charter.kept },
    { words: t('forTheYoung'), said: audience === 'young' && t('forTheYoungHelp') },
    { words: t('adultsHere'), said: adults.length > 0 && <MemberNames members={adults} /> },
    { words: t('review'), said: review !== 'none' && t(`review_${review}Said`) },
  ];
  const shown = lines.filter(({ said }) => said);
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{t('charter')}</h3>
      <dl className="facts">
        {shown.map(({ words, said }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

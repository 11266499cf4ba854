import { useTranslation } from 'react-i18next';
import type { Charter } from '#shared/contract/rooms.ts';

/** What the stewards say the room is for. */
export function RoomCharter({ charter }: { charter: Charter }) {
  const { t } = useTranslation('roomCare');
  const lines = [
    { words: t('charterForWhom'), said: charter.forWhom },
    { words: t('charterModeration'), said: charter.moderation },
    { words: t('charterKept'), said: charter.kept },
  ].filter(({ said }) => said !== '');
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t('charter')}</h3>
      <dl className="facts">
        {lines.map(({ words, said }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

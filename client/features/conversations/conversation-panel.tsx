import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '#client/app/panel.tsx';
import { reportMember } from '#client/features/reports/report-member.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { LeaveConversation } from './leave-conversation.tsx';

/** Who is in it and who has not answered yet. There is nobody above the others, so there is nothing to settle. */
export function ConversationPanel({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation('conversations');
  const { t: tUi } = useTranslation('ui');
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Panel title={t('people')} subtitle={t('private')} closeLabel={tUi('close')} onClose={onClose}>
      <div className="room-panel">
        <section>
          {room.people.length === 0 && <p className="muted">{t('alone')}</p>}
          <ul className="people of-talk">
            {room.people.map(({ card, state }) => (
              <li key={card.id}>
                <Seal member={card} size="sm" />
                <div>
                  <Link to={`/members/${card.id}`}>
                    <Name lang={card.nameLang}>{card.name}</Name>
                  </Link>
                  {state === 'invited' && <small>{t('invited')}</small>}
                </div>
                <Button
                  tone="quiet"
                  aria-label={t('reportHer', { name: card.name })}
                  onClick={() => reportMember(card)}
                >
                  {t('report')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <Button tone="danger" onClick={() => setLeaving(true)}>
            {t('leave')}
          </Button>
        </section>
      </div>
      {isLeaving && <LeaveConversation room={room} onClose={() => setLeaving(false)} />}
    </Panel>
  );
}

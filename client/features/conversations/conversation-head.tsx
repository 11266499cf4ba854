import { ChevronLeft, Ellipsis, Lock, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '#client/ui/icon.tsx';
import { IconLink } from '#client/ui/icon-link.tsx';
import { Menu } from '#client/ui/menu.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { ConversationName } from './conversation-name.tsx';
import { ConversationSeal } from './conversation-seal.tsx';
import { LeaveConversation } from './leave-conversation.tsx';
import { useConversationOptions } from './use-conversation-options.ts';

/** With whom she is, and a quiet line that says who can read it. */
export function ConversationHead({ room }: { room: Room }) {
  const { t } = useTranslation('conversations');
  const { t: tApp } = useTranslation();
  const { entries, isLeaving, stay } = useConversationOptions(room);
  const [first, second] = room.people;
  const only = second ? undefined : first;
  return (
    <>
      <header className="head">
        <IconLink className="back" icon={ChevronLeft} flips label={tApp('back')} to="/rooms" />
        <ConversationSeal room={room} size="sm" />
        <div className="title">
          <h1>
            <ConversationName room={room} />
          </h1>
          <small>
            {only ? (
              <Link to={`/members/${only.card.id}`}>@{only.card.handle}</Link>
            ) : (
              <Link to="?about">{t('people')}</Link>
            )}
          </small>
        </div>
        <span className="grow" />
        <IconLink className="wide-only" icon={UsersRound} label={t('people')} to="?about" />
        <Menu icon={Ellipsis} label={t('options')} entries={entries} />
      </header>
      <p className="private-line">
        <Icon of={Lock} />
        <span>
          {t(only ? 'onlyTwo' : 'onlyYou')} {t('privateStaff')}
        </span>
      </p>
      {isLeaving && <LeaveConversation room={room} onClose={stay} />}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { groupConversations } from '#client/features/conversations/group-conversations.ts';
import { isUnread } from '#client/features/rooms/room-groups.ts';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { AgeLetter } from './age-letter.tsx';
import { HomeRooms } from './home-rooms.tsx';

/** Where a member arrives: what is new in her rooms, the two ways on, and nothing that counts or hurries. */
export function HomePage() {
  const { t } = useTranslation();
  const { t: tTalks } = useTranslation('conversations');
  const all = useRooms().data ?? [];
  const rooms = all.filter(({ kind }) => kind === 'room');
  const { requests, mine: talks } = groupConversations(all, useFormattingLocale());
  const invited = rooms.filter(({ membership }) => membership.state === 'invited');
  const unread = rooms.filter(isUnread);
  const isInSome = rooms.some(({ membership }) => membership.state === 'joined');
  usePageTitle(t('home'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: t('home') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('homeTitle')}</h1>
              <p>{t('homeLead')}</p>
            </div>
          </div>
          <AgeLetter />
          <div className="btnrow">
            <ButtonLink tone="primary" to={isInSome ? '/rooms' : '/rooms?find'}>
              {t('rooms')}
            </ButtonLink>
            <ButtonLink to="/forum">{t('forum')}</ButtonLink>
          </div>
          <HomeRooms title={tTalks('requests')} rooms={requests} />
          <HomeRooms title={t('homeInvited')} rooms={invited} />
          <HomeRooms title={t('homeUnread')} rooms={unread} />
          <HomeRooms title={tTalks('private')} rooms={talks.filter(isUnread)} />
          {isInSome && unread.length === 0 && <p className="muted home-quiet">{t('homeQuiet')}</p>}
        </div>
      </div>
    </Main>
  );
}

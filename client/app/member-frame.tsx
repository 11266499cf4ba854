import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { ConversationPlaces } from '#client/features/conversations/conversation-places.tsx';
import { DeskPlace } from '#client/features/moderation/desk-place.tsx';
import { GoTo } from '#client/features/rooms/go-to.tsx';
import { RoomPlaces } from '#client/features/rooms/room-places.tsx';
import { fetchEarly } from './fetch-early.ts';
import { Frame } from './frame.tsx';
import { MainPlaces } from './main-places.tsx';
import { MeFoot } from './me-foot.tsx';
import { MemberNews } from './member-news.tsx';

/** The frame as members have it. It stays while the pages in it change. */
export function MemberFrame({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  useEffect(fetchEarly, []);
  const isList = pathname === '/rooms' && search === '';
  return (
    <Frame pane={isList ? 'places' : 'main'} places={<Places />} me={<MeFoot />}>
      <MemberNews />
      {children}
    </Frame>
  );
}

function Places() {
  return (
    <>
      <GoTo />
      <MainPlaces>
        <DeskPlace />
      </MainPlaces>
      <RoomPlaces />
      <ConversationPlaces />
    </>
  );
}

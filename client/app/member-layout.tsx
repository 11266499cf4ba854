import { lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { DeskPlace } from '#client/features/moderation/desk-place.tsx';
import { RoomPlaces } from '#client/features/rooms/room-places.tsx';
import { useSession } from '#client/platform/session.ts';
import { Frame } from './frame.tsx';
import { MainPlaces } from './main-places.tsx';
import { MeFoot } from './me-foot.tsx';
import { Unreachable } from './unreachable.tsx';

const Welcome = lazy(async () => ({
  default: (await import('#client/features/welcome/welcome-page.tsx')).WelcomePage,
}));

/** Members are at home here; a visitor sees the door, or signs in first and then comes to the page she asked for. */
export function MemberLayout() {
  const session = useSession();
  const { state } = session;
  const { pathname, search } = useLocation();
  if (session.state === 'starting') return session.isUnreachable ? <Unreachable /> : null;
  if (state === 'visitor' && pathname !== '/') {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  }
  if (state === 'visitor') {
    return (
      <Suspense>
        <Welcome />
      </Suspense>
    );
  }
  return (
    <Frame pane={pathname === '/rooms' && search === '' ? 'places' : 'main'} places={<Places />} me={<MeFoot />}>
      <Outlet />
    </Frame>
  );
}

function Places() {
  return (
    <>
      <MainPlaces>
        <DeskPlace />
      </MainPlaces>
      <RoomPlaces />
    </>
  );
}

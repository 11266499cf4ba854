import { lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '#client/platform/session.ts';
import { Unreachable } from './unreachable.tsx';

// What members need is not sent to those who only look at the door, and the other way round.
const Welcome = lazy(async () => ({
  default: (await import('#client/features/welcome/welcome-page.tsx')).WelcomePage,
}));
const MemberFrame = lazy(async () => ({ default: (await import('./member-frame.tsx')).MemberFrame }));

/** Members are at home here; a visitor sees the door, or signs in first and then comes to the page she asked for. */
export function MemberLayout() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.state === 'starting') return session.isUnreachable ? <Unreachable /> : null;
  if (session.state === 'visitor' && pathname !== '/') {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  }
  return (
    <Suspense>
      {session.state === 'visitor' ? (
        <Welcome />
      ) : (
        <MemberFrame>
          <Outlet />
        </MemberFrame>
      )}
    </Suspense>
  );
}

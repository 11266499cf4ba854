import { lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '#client/platform/session.ts';
import { useDelayed } from '#client/ui/use-delayed.ts';
import { DoorFrame } from './door-frame.tsx';
import { Unreachable } from './unreachable.tsx';

// What members need is not sent to those who only look at the door, and the other way round.
const Welcome = lazy(async () => ({
  default: (await import('#client/features/welcome/welcome-page.tsx')).WelcomePage,
}));
const MemberFrame = lazy(async () => ({ default: (await import('./member-frame.tsx')).MemberFrame }));

/** Help, promises and numbers are there for everybody, also while the house does not answer. */
const publicPaths = ['/support', '/trust', '/transparency', '/leaving'];
const patienceMs = 600;

/** Members are at home here; a visitor sees the door, or signs in first and then comes to the page she asked for. */
export function MemberLayout() {
  const session = useSession();
  const { pathname, search } = useLocation();
  const isLong = useDelayed(session.state === 'starting', patienceMs);
  const isPublic = publicPaths.includes(pathname);
  if (session.state === 'member') {
    return (
      <Suspense>
        <MemberFrame>
          <Outlet />
        </MemberFrame>
      </Suspense>
    );
  }
  if (isPublic && (session.state === 'visitor' || session.isUnreachable || isLong)) {
    return (
      <DoorFrame>
        <Outlet />
      </DoorFrame>
    );
  }
  if (session.state === 'starting') return session.isUnreachable ? <Unreachable /> : null;
  if (session.because === 'suspended') return <Navigate to="/suspended" replace />;
  if (pathname !== '/') return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <Suspense>
      <Welcome />
    </Suspense>
  );
}

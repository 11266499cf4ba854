import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '#client/platform/session.ts';
import { Unreachable } from './unreachable.tsx';

/** For pages with a screen of their own, as the review desk. */
export function MembersOnly() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.state === 'starting') return session.isUnreachable ? <Unreachable /> : null;
  if (session.state === 'member') return <Outlet />;
  if (session.because === 'suspended') return <Navigate to="/suspended" replace />;
  return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
}

import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '#client/platform/session.ts';

/** For pages with a screen of their own, as the review desk. */
export function MembersOnly() {
  const { state } = useSession();
  const { pathname, search } = useLocation();
  if (state === 'starting') return null;
  if (state === 'member') return <Outlet />;
  return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
}

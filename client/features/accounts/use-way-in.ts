import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSession } from '#client/platform/session.ts';

/** Takes whoever is signed in to where she wanted to go: only ever to a page of ours. */
export function useWayIn(): void {
  const { state } = useSession();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const next = search.get('next') ?? '/';
  useEffect(() => {
    if (state === 'member') void navigate(isOurs(next) ? next : '/', { replace: true });
  }, [state, next, navigate]);
}

function isOurs(path: string): boolean {
  return new URL(path, location.origin).origin === location.origin && path.startsWith('/') && !path.startsWith('//');
}

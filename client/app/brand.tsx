import { Link } from 'react-router';
import { Mark } from '#client/ui/mark.tsx';
import { useCommunityName } from './use-community.ts';

/** The mark and the community's own name; leads home. */
export function Brand() {
  const name = useCommunityName();
  return (
    <Link className="brand" to="/" aria-label={name || undefined}>
      <Mark />
      <span>{name}</span>
    </Link>
  );
}

import { Link } from 'react-router';
import { useMe } from '#client/platform/use-me.ts';
import { classNames } from '#client/ui/class-names.ts';

/** Somebody named in a message; leads to her card. */
export function Mention({ memberId, handle }: { memberId: string; handle: string }) {
  const { card } = useMe();
  return (
    <Link className={classNames('mention', memberId === card.id && 'is-me')} to={`/members/${memberId}`}>
      <bdi>@{handle}</bdi>
    </Link>
  );
}

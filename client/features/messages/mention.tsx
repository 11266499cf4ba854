import { Link } from 'react-router';
import { useSession } from '#client/platform/session.ts';
import { classNames } from '#client/ui/class-names.ts';

/** Somebody named in a message; leads members to her card. */
export function Mention({ memberId, handle }: { memberId: string; handle: string }) {
  const myId = useSession((session) => (session.state === 'member' ? session.me.card.id : undefined));
  if (!myId) return <bdi>@{handle}</bdi>;
  return (
    <Link className={classNames('mention', memberId === myId && 'is-me')} to={`/members/${memberId}`}>
      <bdi>@{handle}</bdi>
    </Link>
  );
}

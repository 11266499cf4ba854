import { useMutation } from '@tanstack/react-query';
import { Ellipsis, Sprout, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { callRest } from '#client/platform/api.ts';
import { Badge } from '#client/ui/badge.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Menu, type MenuEntry } from '#client/ui/menu.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { Room, RoomMember } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { RemoveMemberDialog } from './remove-member-dialog.tsx';
import { useRoomMembers } from './use-room-members.ts';

/** Who is in the room, and what a steward can do about it. */
export function RoomMembers({ room, actor }: { room: Room; actor: Actor }) {
  const { t } = useTranslation('roomCare');
  const [removing, setRemoving] = useState<RoomMember>();
  const members = useRoomMembers(room);
  const stewards = members.data?.members.filter(({ isSteward }) => isSteward) ?? [];
  return (
    <section>
      <h3>{t('members')}</h3>
      {members.isPending && <Skeleton rows={2} />}
      {members.isError && <ErrorState title={t('failedMembers')} onRetry={() => void members.refetch()} />}
      <ul className="people">
        {members.data?.members.map((member) => (
          <MemberRow
            key={member.card.id}
            room={room}
            actor={actor}
            member={member}
            isLastSteward={member.isSteward && stewards.length === 1}
            onRemove={setRemoving}
          />
        ))}
      </ul>
      {removing && <RemoveMemberDialog roomId={room.id} card={removing.card} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

type MemberRowProps = {
  room: Room;
  actor: Actor;
  member: RoomMember;
  /** She cannot stop being one before somebody else is. */
  isLastSteward: boolean;
  onRemove: (member: RoomMember) => void;
};

function MemberRow({ room, actor, member, isLastSteward, onRemove }: MemberRowProps) {
  const { t } = useTranslation('roomCare');
  const { card, isSteward } = member;
  const place = { room, membership: room.membership };
  const isSelf = card.id === actor.memberId;
  const setSteward = useMutation({
    mutationFn: (isNow: boolean) =>
      callRest('room:setSteward', { roomId: room.id, memberId: card.id, isSteward: isNow }),
  });
  const mayChange = can.setSteward(actor, {
    ...place,
    isSteward: !isSteward,
    isLastSteward,
    // Who is young is for the server to say: it refuses, and says so in the row.
    ageBand: 'adult',
  }).isAllowed;
  const entries: MenuEntry[] = [];
  if (mayChange) {
    const label = t(isSteward ? 'stewardNoMore' : 'makeSteward');
    entries.push({ id: 'steward', label, icon: Sprout, onAction: () => setSteward.mutate(!isSteward) });
  }
  if (can.removeFromRoom(actor, { ...place, isSelf }).isAllowed) {
    entries.push({
      id: 'remove',
      label: t('remove'),
      icon: UserRoundX,
      isGrave: true,
      onAction: () => onRemove(member),
    });
  }
  return (
    <li>
      <Seal member={card} size="sm" />
      <Link to={`/members/${card.id}`}>
        <Name lang={card.nameLang}>{card.name}</Name>
      </Link>
      {isSteward && <Badge icon={Sprout}>{t('steward')}</Badge>}
      <span className="grow" />
      {entries.length > 0 && (
        <Menu icon={Ellipsis} label={t('memberTools', { name: card.name })} isSmall entries={entries} />
      )}
      {setSteward.error && <p role="alert">{setSteward.error.message}</p>}
    </li>
  );
}

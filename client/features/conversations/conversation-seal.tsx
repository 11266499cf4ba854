import { UsersRound } from 'lucide-react';
import { Icon } from '#client/ui/icon.tsx';
import { Seal, type SealSize } from '#client/ui/seal.tsx';
import type { Room } from '#shared/contract/rooms.ts';

/** Hers for one person; a sign of several for more. */
export function ConversationSeal({ room, size = 'xs' }: { room: Pick<Room, 'people'>; size?: SealSize }) {
  const [first, second] = room.people;
  if (first && !second) return <Seal member={first.card} size={size} />;
  return (
    <span className={`seal ${size} seal-many`} aria-hidden="true">
      <Icon of={UsersRound} />
    </span>
  );
}

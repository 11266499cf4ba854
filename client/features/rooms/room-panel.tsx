import { useTranslation } from 'react-i18next';
import { Panel } from '#client/app/panel.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import { InviteToRoom } from './invite-to-room.tsx';
import { LeaveRoom } from './leave-room.tsx';
import { RoomCharter } from './room-charter.tsx';
import { RoomMembers } from './room-members.tsx';
import { RoomRequests } from './room-requests.tsx';
import { RoomSettings } from './room-settings.tsx';
import { useActor } from './use-actor.ts';

/** All about a room beside its stream: its charter, who is here, and what its stewards look after. */
export function RoomPanel({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation('roomCare');
  const actor = useActor();
  if (!actor) return null;
  const place = { room, membership: room.membership };
  return (
    <Panel title={t('roomPage')} subtitle={room.name} closeLabel={t('close')} onClose={onClose}>
      <div className="room-panel">
        <RoomCharter room={room} />
        {can.decideRequest(actor, place).isAllowed && <RoomRequests roomId={room.id} />}
        {can.listRoomMembers(actor, place).isAllowed && <RoomMembers room={room} actor={actor} />}
        {can.inviteToRoom(actor, place).isAllowed && <InviteToRoom roomId={room.id} />}
        {can.updateRoom(actor, place).isAllowed && <RoomSettings key={room.id} room={room} />}
        <LeaveRoom room={room} />
      </div>
    </Panel>
  );
}

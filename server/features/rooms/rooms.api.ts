import type { HandlersFor } from '#server/platform/call.ts';
import type { roomLogOperations } from '#shared/contract/room-log.ts';
import type { roomOperations } from '#shared/contract/rooms.ts';
import { catchUp } from './catch-up.ts';
import { createRoom } from './create-room.ts';
import { decideRequest } from './decide-request.ts';
import { inviteToRoom } from './invite-to-room.ts';
import { joinRoom } from './join-room.ts';
import { leaveRoom } from './leave-room.ts';
import { listRequests } from './list-requests.ts';
import { listRoomMembers } from './list-room-members.ts';
import { listRooms } from './list-rooms.ts';
import { markRead } from './mark-read.ts';
import { removeFromRoom } from './remove-from-room.ts';
import { setSteward } from './set-steward.ts';
import { startTyping } from './start-typing.ts';
import { updateRoom } from './update-room.ts';
import { viewRoom } from './view-room.ts';

export const roomApi = {
  'room:list': listRooms,
  'room:view': viewRoom,
  'room:create': createRoom,
  'room:update': updateRoom,
  'room:join': joinRoom,
  'room:leave': leaveRoom,
  'room:members': listRoomMembers,
  'room:requests': listRequests,
  'room:decideRequest': decideRequest,
  'room:invite': inviteToRoom,
  'room:removeMember': removeFromRoom,
  'room:setSteward': setSteward,
  'room:markRead': markRead,
  'room:typing': startTyping,
  'room:catchUp': catchUp,
} satisfies HandlersFor<typeof roomOperations & typeof roomLogOperations>;

import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import type { Context } from '#server/platform/context.ts';
import { findMembershipsOf } from '../membership.store.ts';
import { findRoom, findRoomsNaming } from '../room.store.ts';
import { eraseFromRooms } from './erase-from-rooms.ts';

/** Which rooms and conversations she is in, how far she has read, and which rooms she made. */
export const roomData: DataPart = {
  chapters: {
    memberships: async (ctx, memberId) =>
      Promise.all(
        (await findMembershipsOf(ctx, memberId)).map(
          async ({ room: roomId, state, isSteward, readNumber, note, since }) => {
            const { kind = 'room', name = '' } = (await findRoom(ctx, roomId)) ?? {};
            // In an invitation the note is that of whoever asked.
            const own = state === 'requested' ? { note } : {};
            return { roomId, kind, name, state, isSteward, readNumber, since, ...own };
          },
        ),
      ),
    roomsMade: listMade,
    conversationRequests: listRequests,
  },
  erase: eraseFromRooms,
};

async function listMade(ctx: Context, memberId: string) {
  return (await findRoomsNaming(ctx, memberId))
    .filter(({ createdBy }) => createdBy === memberId)
    .map(({ _id: roomId, kind = 'room', name, lang, entry, charter, createdAt }) => ({
      ...{ roomId, kind, name, lang, createdAt },
      ...(kind === 'room' && { entry, charter }),
    }));
}

/** When she asked for a conversation. Whom, and what they answered, is theirs. */
async function listRequests(ctx: Context, memberId: string) {
  return (await findRoomsNaming(ctx, memberId)).flatMap(({ _id: roomId, conversation }) =>
    conversation?.askedBy === memberId ? [{ roomId, askedAt: conversation.askedAt }] : [],
  );
}

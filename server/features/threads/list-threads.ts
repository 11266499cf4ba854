import { findCards } from '#server/features/members/find-cards.ts';
import { requireJoinedRoom } from '#server/features/rooms/find-room.ts';
import { findMembershipsOf } from '#server/features/rooms/membership.store.ts';
import type { Call } from '#server/platform/call.ts';
import type { ThreadPage } from '#shared/contract/threads.ts';
import { refuse } from '#shared/errors.ts';
import { findThreadPage, type ThreadCursor } from './thread.store.ts';
import { toThreads } from './thread.view.ts';

/** Threads of one room or of all her rooms. */
export async function listThreads({ ctx, actor, input }: Call<'thread:list'>): Promise<ThreadPage> {
  const rooms =
    input.roomId === undefined
      ? await joinedRooms(ctx, actor.memberId)
      : [(await requireJoinedRoom(ctx, actor, input.roomId)).room._id];
  const before = input.before === undefined ? undefined : readCursor(input.before);
  const found = await findThreadPage(ctx, {
    rooms,
    isUnanswered: input.order === 'unanswered',
    limit: input.limit + 1,
    ...(input.order === 'mine' && { author: actor.memberId }),
    ...(before && { before }),
  });
  const page = found.slice(0, input.limit);
  const last = page.at(-1);
  const threads = await toThreads(ctx, actor.memberId, page);
  const members = await findCards(ctx, [...new Set(threads.map(({ authorId }) => authorId))]);
  return {
    threads,
    members,
    next: found.length > input.limit && last ? `${last.lastAt.toISOString()} ${last._id}` : null,
  };
}

async function joinedRooms(ctx: Parameters<typeof findMembershipsOf>[0], memberId: string): Promise<string[]> {
  return (await findMembershipsOf(ctx, memberId)).filter(({ state }) => state === 'joined').map(({ room }) => room);
}

function readCursor(cursor: string): ThreadCursor {
  const [at = '', id = ''] = cursor.split(' ');
  const lastAt = new Date(at);
  if (Number.isNaN(lastAt.getTime()) || !/^[a-z0-9]{24}$/.test(id))
    throw refuse('bad_input', { message: 'That is not the `next` of an earlier page.' });
  return { lastAt, id };
}

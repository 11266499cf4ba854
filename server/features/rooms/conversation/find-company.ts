import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Context } from '#server/platform/context.ts';
import type { Company } from '#shared/policy/messages.ts';
import { findMembership } from '../membership.store.ts';
import type { RoomDocument } from '../room.model.ts';
import { isConversation } from './is-conversation.ts';

/** How old the others are who are in a conversation now. One of them may have turned 18 since it began. */
export async function findCompany(ctx: Context, memberId: string, room: RoomDocument): Promise<Company | undefined> {
  if (!isConversation(room)) return undefined;
  const others = room.conversation.people.filter((id) => id !== memberId);
  const ageBands = await Promise.all(
    others.map(async (otherId) => {
      const [standing, membership] = await Promise.all([
        findStanding(ctx, otherId),
        findMembership(ctx, room._id, otherId),
      ]);
      return standing && membership?.state === 'joined' ? [standing.ageBand] : [];
    }),
  );
  return { ageBands: ageBands.flat(), mentorship: null };
}

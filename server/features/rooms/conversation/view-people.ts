import { findCards } from '#server/features/members/find-cards.ts';
import type { Context } from '#server/platform/context.ts';
import type { RoomPerson } from '#shared/contract/rooms.ts';
import type { RoomPlace } from '../find-room.ts';
import { findJoinedIn } from '../membership.store.ts';
import { type ConversationDocument, isConversation } from './is-conversation.ts';

type ConversationPlace = RoomPlace & { room: ConversationDocument };

/**
 * The others in each conversation, as one of its people sees them; by room. Nobody is left out of it, not even for a block:
 * whoever reads along must be there to be seen.
 */
export async function viewPeople(
  ctx: Context,
  viewerId: string,
  places: RoomPlace[],
): Promise<Map<string, RoomPerson[]>> {
  const conversations = places.filter((place): place is ConversationPlace => isConversation(place.room));
  const joined = await findJoinedIn(
    ctx,
    conversations.map(({ room }) => room._id),
  );
  const views = await Promise.all(
    conversations.map(async (place) => {
      const here = joined.filter(({ room }) => room === place.room._id).map(({ member }) => member);
      return [place.room._id, await toPeople(ctx, viewerId, place, here)] as const;
    }),
  );
  return new Map(views);
}

async function toPeople(
  ctx: Context,
  viewerId: string,
  { room, membership }: ConversationPlace,
  joined: string[],
): Promise<RoomPerson[]> {
  const { asked, askedBy } = room.conversation;
  const others = [...new Set([...joined, ...asked])].filter((id) => id !== viewerId);
  const cards = await findCards(ctx, others);
  return cards.map((card) => ({
    card,
    state: joined.includes(card.id) ? 'joined' : 'invited',
    note: membership.state === 'invited' && card.id === askedBy ? membership.note : '',
  }));
}

import { isBlockedBetween } from '#server/features/members/lists/find-blocked.ts';
import { withHeldAccess } from '#server/features/rooms/access-epoch.ts';
import { isConversation } from '#server/features/rooms/conversation/is-conversation.ts';
import { requireAllowed } from '#server/features/rooms/find-room.ts';
import { requireHarmless } from '#server/features/screening/require-harmless.ts';
import type { Call } from '#server/platform/call.ts';
import type { Message } from '#shared/contract/messages.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { changeMessage } from './change-message.ts';
import { requireMessageFor, toSubject } from './require-message.ts';

const MAX_WORDS_A_MESSAGE = 20;

/** Answers a message with an emoji or a word, or takes that back. */
export function reactToMessage({ ctx, actor, input }: Call<'message:react'>): Promise<Message> {
  return withHeldAccess(ctx, actor.memberId, (requireUnchanged) => react({ ctx, actor, input }, requireUnchanged));
}

type React = Pick<Call<'message:react'>, 'ctx' | 'actor' | 'input'>;

async function react({ ctx, actor, input }: React, requireUnchanged: () => void): Promise<Message> {
  const place = await requireMessageFor(ctx, actor, input);
  const { author } = place.entry.message;
  // Taking one’s own answer back is possible whatever came between them.
  if (input.isOn && (await isBlockedBetween(ctx, actor.memberId, author))) throw refuse('not_found');
  requireAllowed(can.reactToMessage(actor, toSubject(place)));
  // A reaction is too small to wait for a person: what a message would be held for is said in a message.
  if (input.isOn)
    await requireHarmless(ctx, [{ path: 'word', text: input.word, surface: 'reaction' }], {
      roomId: input.roomId,
      isPrivate: isConversation(place.room),
    });
  return changeMessage(ctx, { ...input, by: actor.memberId }, (entry) => {
    requireUnchanged();
    requireAllowed(can.reactToMessage(actor, toSubject(place, entry)));
    const { reactions = [] } = entry.message;
    const changed = input.isOn
      ? add(reactions, input.word, actor.memberId)
      : takeBack(reactions, input.word, actor.memberId);
    return changed && { reactions: changed.length > 0 ? changed : undefined };
  });
}

type Reactions = NonNullable<Message['reactions']>;

function add(reactions: Reactions, word: string, memberId: string): Reactions | null {
  const known = reactions.find((reaction) => reaction.word === word);
  if (known?.memberIds.includes(memberId)) return null;
  if (!known && reactions.length >= MAX_WORDS_A_MESSAGE)
    throw refuse('conflict', { message: 'This has twenty different answers already. Choose one of them.' });
  if (!known) return [...reactions, { word, memberIds: [memberId] }];
  return reactions.map((reaction) =>
    reaction === known ? { word, memberIds: [...reaction.memberIds, memberId] } : reaction,
  );
}

function takeBack(reactions: Reactions, word: string, memberId: string): Reactions | null {
  const known = reactions.find((reaction) => reaction.word === word);
  if (!known?.memberIds.includes(memberId)) return null;
  const memberIds = known.memberIds.filter((id) => id !== memberId);
  return reactions.flatMap((reaction) =>
    reaction !== known ? [reaction] : memberIds.length > 0 ? [{ word, memberIds }] : [],
  );
}

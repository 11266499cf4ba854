import { isBlockedBetween } from '#server/features/members/lists/find-blocked.ts';
import type { Context } from '#server/platform/context.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { admitMember } from '../admit-member.ts';
import { findMembership, saveInvitation } from '../membership.store.ts';
import { forgetAsked } from '../room.store.ts';
import { tellMine } from '../tell-mine.ts';
import type { ConversationDocument } from './is-conversation.ts';
import { takeInvitationBack } from './take-invitation-back.ts';

/** Invites whoever is asked, and lets the one who asks in. Safe to repeat: she comes in last. */
export async function askPeople(ctx: Context, actor: Actor, room: ConversationDocument, note: string): Promise<void> {
  const roomId = room._id;
  const asked = room.conversation.asked.filter((id) => id !== actor.memberId);
  for (const member of asked) await saveInvitation(ctx, { room: roomId, member }, note);
  await admitMember(ctx, { roomId, memberId: actor.memberId, isSteward: false });
  for (const member of asked) {
    if ((await findMembership(ctx, roomId, member))?.state === 'joined') await forgetAsked(ctx, roomId, member);
    // A block made in this very moment has looked for the conversation before it was there.
    else if (await isBlockedBetween(ctx, actor.memberId, member)) await takeInvitationBack(ctx, roomId, member);
    else await tellMine(ctx, roomId, member);
  }
}

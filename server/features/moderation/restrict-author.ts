import { expelMember } from '#server/features/rooms/expel-member.ts';
import { findMembership, saveMembership } from '#server/features/rooms/membership.store.ts';
import { tellMine } from '#server/features/rooms/tell-mine.ts';
import { endSanctionsOfCase } from '#server/features/sanctions/end-sanction.ts';
import { endStrikesOfCase, giveStrike } from '#server/features/sanctions/give-strike.ts';
import { silenceMember } from '#server/features/sanctions/silence-member.ts';
import { suspendMember } from '#server/features/sanctions/suspend-member.ts';
import type { Context } from '#server/platform/context.ts';
import type { CaseDocument } from './case.model.ts';
import type { DecisionDocument } from './decision.ts';
import { toReason } from './write-down.ts';

/**
 * Puts every restriction that came with a decision in force, on all open sockets, and answers until when a strike stands.
 * Doing it twice changes nothing.
 */
export async function restrictAuthor(
  ctx: Context,
  about: CaseDocument,
  decided: DecisionDocument,
): Promise<Date | null> {
  const { _id: caseId, author, room } = about;
  if (!author) return null;
  const { silence, suspension, isRemovedFromRoom, strikeId, rule, at } = decided;
  const common = { memberId: author, from: at, reason: toReason(about, decided), byMemberId: decided.byMember, caseId };
  if (silence) await silenceMember(ctx, { ...common, ...silence, roomId: silence.room });
  if (isRemovedFromRoom && room && (await findMembership(ctx, room, author))?.state === 'joined')
    await expelMember(ctx, { roomId: room, memberId: author });
  if (suspension) await suspendMember(ctx, { ...common, ...suspension });
  return strikeId ? giveStrike(ctx, { strikeId, memberId: author, rule, at, caseId }) : null;
}

/** Ends them all; she is invited to the room that she was taken out of. Doing it twice changes nothing. */
export async function freeAuthor(
  ctx: Context,
  { _id: caseId, author, room }: CaseDocument,
  { isRemovedFromRoom }: DecisionDocument,
): Promise<void> {
  if (!author) return;
  await endSanctionsOfCase(ctx, caseId);
  await endStrikesOfCase(ctx, caseId);
  if (!isRemovedFromRoom || !room || (await findMembership(ctx, room, author))) return;
  await saveMembership(ctx, { room, member: author }, { state: 'invited', since: ctx.clock.now() });
  await tellMine(ctx, room, author);
}

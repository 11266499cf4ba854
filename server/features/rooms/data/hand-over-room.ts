import { findStanding } from '#server/features/accounts/sessions.ts';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import { isSilenced } from '#server/features/sanctions/find-silence.ts';
import type { Context } from '#server/platform/context.ts';
import { admitMember } from '../admit-member.ts';
import { isLastSteward } from '../expel-member.ts';
import { findMembershipsIn } from '../membership.store.ts';

/**
 * Where the last steward goes for good, the adult who has been in the room longest looks after it from then on: she knows it
 * best, and can hand it on. Staff read in the log that it happened, or that there was nobody. Safe to repeat.
 */
export async function handOverRoom(ctx: Context, roomId: string, memberId: string): Promise<void> {
  if (!(await isLastSteward(ctx, roomId, memberId))) return;
  const others = (await findMembershipsIn(ctx, roomId, 'joined')).filter(({ member }) => member !== memberId);
  if (others.length === 0) return;
  const heir = await findHeir(
    ctx,
    roomId,
    others.map(({ member }) => member),
  );
  if (heir) await admitMember(ctx, { roomId, memberId: heir, isSteward: true });
  await recordAudit(ctx, {
    onceKey: `room ${roomId} without ${memberId}`,
    actorId: 'house',
    action: heir ? 'room:handedOver' : 'room:withoutSteward',
    object: heir ? `room ${roomId} to member ${heir}` : `room ${roomId}`,
    reason: 'The last steward left for good.',
  });
}

/** The first of them who may look after others. */
async function findHeir(ctx: Context, roomId: string, members: string[]): Promise<string | undefined> {
  for (const memberId of members) {
    const standing = await findStanding(ctx, memberId);
    const isFit = standing?.state === 'active' && standing.ageBand === 'adult' && standing.role !== 'ally';
    if (isFit && !(await isSilenced(ctx, memberId, roomId))) return memberId;
  }
  return undefined;
}

import type { Context } from '#server/platform/context.ts';
import { forgetSilences } from './find-silence.ts';
import { insertSanction } from './sanction.store.ts';

export type Silence = {
  /** Made with the decision, so that completing it after a crash silences once. */
  sanctionId: string;
  memberId: string;
  /** The room, or null for everywhere. */
  roomId: string | null;
  from: Date;
  until: Date;
  reason: string;
  byMemberId: string;
  caseId: string;
};

/** Takes somebody’s voice for a time. When this returns, every open socket of hers is refused, here and in every device. */
export async function silenceMember(ctx: Context, silence: Silence): Promise<void> {
  const { sanctionId, memberId, roomId, from, until, reason, byMemberId, caseId } = silence;
  await insertSanction(ctx, {
    _id: sanctionId,
    kind: 'silence',
    member: memberId,
    room: roomId,
    from,
    until,
    reason,
    byMember: byMemberId,
    caseId,
  });
  forgetSilences(ctx);
}

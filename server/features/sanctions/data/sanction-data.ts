import { findAccount } from '#server/features/accounts/account.store.ts';
import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import type { Context } from '#server/platform/context.ts';
import { forgetSilences } from '../find-silence.ts';
import { deleteStrikesOf, findStrikesOf } from '../give-strike.ts';
import { hashHandles } from '../left-behind/hash-handles.ts';
import { saveLeftSanction } from '../left-behind/left-sanction.store.ts';
import { deleteSanctionsOf, findSanctionsInForce, findSanctionsOf } from '../sanction.store.ts';

/** Restrictions and strikes. Why is told by the statements of reasons; what moderators note for each other is not hers. */
export const sanctionData: DataPart = {
  chapters: {
    sanctions: async (ctx, memberId) =>
      (await findSanctionsOf(ctx, memberId)).map(({ kind, room: roomId, from, until, endedAt }) => ({
        ...{ kind, roomId, from, until, endedAt },
      })),
    strikes: async (ctx, memberId) =>
      (await findStrikesOf(ctx, memberId)).map(({ rule, at, expiresAt, endedAt }) => ({
        rule,
        at,
        expiresAt,
        endedAt,
      })),
  },
  async erase(ctx, memberId) {
    await leaveBehind(ctx, memberId);
    await deleteSanctionsOf(ctx, memberId);
    await deleteStrikesOf(ctx, memberId);
    forgetSilences(ctx);
  },
};

/** Of what is in force nothing is kept but its end, under a hash of the handle. Strikes go: they restrict nobody. */
async function leaveBehind(ctx: Context, memberId: string): Promise<void> {
  const account = await findAccount(ctx, memberId);
  if (!account) return;
  const handleHashes = hashHandles(ctx, account.handle);
  for (const { kind, room, until } of await findSanctionsInForce(ctx, { member: memberId }))
    for (const handleHash of handleHashes) await saveLeftSanction(ctx, { handleHash, kind, room, until });
}

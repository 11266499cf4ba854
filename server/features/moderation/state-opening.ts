import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { News } from '#server/platform/news.ts';
import { giveStatement } from './give-statement.ts';

/** Tells whoever asked without a name that two leads looked behind it. The letter stands beside her thread. */
export async function stateOpening(ctx: Context, opened: News['question:opened']): Promise<void> {
  const { openingId, personaId, roomId, reason, openedBy, text } = opened;
  const room = await findRoom(ctx, roomId);
  await giveStatement(ctx, {
    ...{ _id: openingId, member: personaId, caseId: null, at: ctx.clock.now(), what: 'opened', place: 0 },
    ...{ decidedBy: 'safeguardingLead', decidedById: openedBy, openedFor: reason },
    ...{ rule: null, facts: { kind: 'emergency', reports: 0 }, text, roomName: room?.name ?? null },
    ...{ cannedWords: null, words: '', until: null, strikeUntil: null },
  });
}

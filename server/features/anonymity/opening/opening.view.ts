import { findLeads } from '#server/features/members/leads/find-leads.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { Opening, OpeningKey } from '#shared/contract/openings.ts';
import { findAskedWords } from './find-asked-words.ts';
import type { OpeningDocument } from './opening.model.ts';
import type { OpeningKeyDocument } from './opening-key.model.ts';

/** The key without a word of its shares. */
export async function toOpeningKey(ctx: Context, key: OpeningKeyDocument): Promise<OpeningKey> {
  const leads = new Set(await findLeads(ctx));
  return {
    ...{ id: key._id, madeById: key.madeBy, madeAt: key.madeAt.toISOString() },
    holders: key.holders.map(({ member }) => ({ memberId: member, isLead: leads.has(member) })),
  };
}

export async function toOpening(
  ctx: Context,
  opening: OpeningDocument,
  key: OpeningKeyDocument | undefined,
): Promise<Opening> {
  const { _id: id, room: roomId, message: messageId, reason, note, state, bar } = opening;
  const [room, words] = await Promise.all([findRoom(ctx, roomId), findAskedWords(ctx, opening)]);
  return {
    ...{ id, roomId, messageId, reason, note, state },
    roomName: room?.name ?? null,
    preview: words?.preview ?? '',
    startedById: opening.startedBy,
    startedAt: opening.startedAt.toISOString(),
    lapsesAt: opening.lapsesAt.toISOString(),
    holderIds: key?.holders.map(({ member }) => member) ?? [],
    openedById: opening.openedBy ?? null,
    openedAt: opening.openedAt?.toISOString() ?? null,
    tellsAt: opening.tellsAt?.toISOString() ?? null,
    isTold: opening.toldAt !== undefined,
    bar: bar ? { byId: bar.by, at: bar.at.toISOString(), reason: bar.reason } : null,
  };
}

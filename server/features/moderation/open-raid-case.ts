import { recordAudit } from '#server/features/audit/record-audit.ts';
import { findPage } from '#server/features/messages/message.store.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { News } from '#server/platform/news.ts';
import type { SealedSnapshot } from './case.model.ts';
import { openCase } from './open-case.ts';
import { toOpenKey } from './open-key.ts';
import { tellCase } from './tell-case.ts';

const HIGH = 1;
const MAX_LINES = 30;

/** A crowd of newcomers floods a room: put before its stewards and the moderators once, with what got through. */
export async function openRaidCase(ctx: Context, rush: News['room:rushed']): Promise<void> {
  const { roomId, memberIds, at } = rush;
  const subject = { kind: 'room' as const, roomId };
  const opened = await openCase(ctx, {
    ...{ subject, origin: 'raid', severity: HIGH, openKey: toOpenKey({ origin: 'raid', subject }) },
    ...{ room: roomId, author: null },
    preview: (await findRoom(ctx, roomId))?.name ?? '',
    snapshot: await sealCrowd(ctx, rush),
  });
  await recordAudit(ctx, {
    onceKey: `rushed ${roomId} ${at.toISOString()}`,
    actorId: 'house',
    action: 'room:rushed',
    object: `room ${roomId}`,
    reason: `${memberIds.length} newcomers at once`,
  });
  if (opened) await tellCase(ctx, opened);
}

async function sealCrowd(ctx: Context, { roomId, memberIds }: News['room:rushed']): Promise<SealedSnapshot> {
  const crowd = new Set(memberIds);
  const { entries } = await findPage(ctx, { roomId, threadId: null, limit: MAX_LINES });
  const theirs = entries.filter(({ message }) => crowd.has(message.author) && !message.gone);
  return {
    lines: theirs.map(({ message, at }) => ({ authorId: message.author, text: message.text, at, isSubject: true })),
    versions: [],
  };
}

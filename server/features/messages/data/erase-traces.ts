import type { MessageBody } from '#server/features/rooms/log/log.model.ts';
import { findTracesInRoom, type Trace } from '#server/features/rooms/log/member-traces.store.ts';
import { listRoomIds } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { MarkNode } from '#shared/markdown.ts';
import { changeMessage } from '../change-message.ts';
import { findMessage } from '../message.store.ts';

const AT_ONCE = 50;

/**
 * Takes her out of the words of others, which stay theirs to the letter: reactions go, what named her leads nowhere, and what
 * answered her answers somebody who is not there. Everyone who has them open sees so.
 */
export async function eraseTraces(ctx: Context, memberId: string): Promise<void> {
  for (const roomId of await listRoomIds(ctx)) {
    const traces = await findTracesInRoom(ctx, roomId, memberId);
    for (let from = 0; from < traces.length; from += AT_ONCE)
      await Promise.all(traces.slice(from, from + AT_ONCE).map((trace) => eraseTrace(ctx, trace, memberId)));
  }
}

async function eraseTrace(ctx: Context, { _id: messageId, room: roomId }: Trace, memberId: string): Promise<void> {
  const quotedId = (await findMessage(ctx, roomId, messageId))?.message.replyTo?.id;
  const quoted = quotedId ? await findMessage(ctx, roomId, quotedId) : null;
  // Her own tombstones come first, so this is an id already that nobody has.
  const nobody = quoted && quoted.message.author !== memberId ? quoted.message.author : ctx.clock.newId();
  await changeMessage(ctx, { roomId, messageId }, ({ message }) => withoutMember(message, memberId, nobody));
}

function withoutMember(message: MessageBody, memberId: string, nobody: string) {
  const { reactions, mentions, for: meantFor, tree, replyTo } = message;
  const others = (ids: string[] | undefined) => emptyToNone(ids?.filter((id) => id !== memberId));
  return {
    reactions: emptyToNone(
      reactions
        ?.map(({ word, memberIds }) => ({ word, memberIds: memberIds.filter((id) => id !== memberId) }))
        .filter(({ memberIds }) => memberIds.length > 0),
    ),
    mentions: others(mentions),
    for: others(meantFor),
    tree: tree?.map((node) => unlink(node, memberId)),
    ...(replyTo?.author === memberId && { replyTo: { ...replyTo, author: nobody } }),
  };
}

/** The name that somebody wrote stays as she wrote it, and is a name of nobody. */
function unlink(node: MarkNode, memberId: string): MarkNode {
  if (typeof node === 'string') return node;
  if (node.t === 'mention') return node.memberId === memberId ? `@${node.handle}` : node;
  return 'c' in node ? { ...node, c: node.c.map((child) => unlink(child, memberId)) } : node;
}

function emptyToNone<Value>(list: Value[] | undefined): Value[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

import type { LogView } from '#server/platform/context.ts';
import type { LogEntry } from './log/log.model.ts';
import { findRoom } from './room.store.ts';
import { toRoomFacts } from './room.view.ts';

/** How a change of the room itself is told: with its present state, whichever change it was. */
export const viewRoomChanges: LogView = async (ctx, inputs) => {
  const [first] = inputs as Array<{ entry: LogEntry }>;
  const room = first && (await findRoom(ctx, first.entry.room));
  if (!room) return [];
  return inputs.map(({ entry }) => ({
    type: 'room:changed',
    seq: entry.seq,
    at: entry.at.toISOString(),
    room: toRoomFacts(room),
  }));
};

export const viewMembershipChanges: LogView = (_ctx, inputs) =>
  (inputs as Array<{ entry: LogEntry }>).flatMap(({ entry }) => {
    if (!entry.membership) return [];
    const { member, isIn, isSteward, memberCount } = entry.membership;
    return [
      {
        type: 'membership:changed',
        seq: entry.seq,
        at: entry.at.toISOString(),
        memberId: member,
        isIn,
        isSteward,
        memberCount,
      },
    ];
  });

import { type Context, remember } from '#server/platform/context.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** Who shares a room with whom: known by the rooms, further right, which register it here. */
export type Roommates = {
  /** The rooms that both are in now. */
  sharedRooms(viewerId: string, subjectId: string): Promise<string[]>;
  /** Everyone in her rooms, or in one of them, herself included; nobody where she is not in. */
  roommatesOf(viewerId: string, roomId?: string): Promise<string[]>;
  /** Whether she is a steward of a room, or a moderator who is in it. */
  looksAfter(viewer: Actor, roomId: string): Promise<boolean>;
  /** The names of her rooms that anybody may know of: no hidden room, no conversation. */
  roomNamesOf(memberId: string): Promise<string[]>;
};

const nobody: Roommates = {
  sharedRooms: async () => [],
  roommatesOf: async () => [],
  looksAfter: async () => false,
  roomNamesOf: async () => [],
};

const registered = remember('roommates', () => ({ lookup: nobody }));

export function registerRoommates(ctx: Context, lookup: Roommates): void {
  registered(ctx).lookup = lookup;
}

export function roommates(ctx: Context): Roommates {
  return registered(ctx).lookup;
}

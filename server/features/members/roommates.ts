import { type Context, remember } from '#server/platform/context.ts';

/** Who shares a room with whom: known by the rooms, further right, which register it here. */
export type Roommates = {
  /** The rooms that both are in now. */
  sharedRooms(viewerId: string, subjectId: string): Promise<string[]>;
  /** Everyone in her rooms, or in one of them, herself included; nobody where she is not in. */
  roommatesOf(viewerId: string, roomId?: string): Promise<string[]>;
};

const nobody: Roommates = { sharedRooms: async () => [], roommatesOf: async () => [] };

const registered = remember('roommates', () => ({ lookup: nobody }));

export function registerRoommates(ctx: Context, lookup: Roommates): void {
  registered(ctx).lookup = lookup;
}

export function roommates(ctx: Context): Roommates {
  return registered(ctx).lookup;
}

import type { AuditDocument } from '#server/features/audit/audit.model.ts';
import { findCards } from '#server/features/members/find-cards.ts';
import { findMemberFor } from '#server/features/members/find-member-for.ts';
import { findRoomFor } from '#server/features/rooms/find-room.ts';
import type { Context } from '#server/platform/context.ts';
import type { Output } from '#shared/contract/operations.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** Who acted, and whom and which rooms it was about. What the reader could not see elsewhere stays an id here too. */
export async function nameObjects(
  ctx: Context,
  reader: Actor,
  entries: AuditDocument[],
): Promise<Pick<Output<'audit:list'>, 'members' | 'rooms'>> {
  const actors = new Set(entries.map(({ actor }) => actor));
  const about = [...findIds(entries, 'member')].filter((id) => !actors.has(id));
  const [known, rooms] = await Promise.all([
    // Whom she has blocked she can read about as of anybody else: it is her office.
    Promise.all(about.map((id) => findMemberFor(ctx, reader, id, { despiteBlock: true }))),
    Promise.all([...findIds(entries, 'room')].map((id) => findRoomFor(ctx, reader, id))),
  ]);
  return {
    members: await findCards(ctx, [...actors, ...known.flatMap((member) => member?.id ?? [])]),
    rooms: rooms.flatMap((place) => (place ? { id: place.room._id, name: place.room.name } : [])),
  };
}

function findIds(entries: AuditDocument[], kind: 'member' | 'room'): Set<string> {
  const named = new RegExp(`\\b${kind} ([a-z0-9]{24})\\b`, 'g');
  return new Set(entries.flatMap(({ object }) => [...object.matchAll(named)].flatMap(([, id]) => id ?? [])));
}

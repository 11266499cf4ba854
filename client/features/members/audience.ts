import type { Audience } from '#shared/contract/members.ts';

export const plainAudiences = ['me', 'roommates', 'members'] as const;

const roomMark = 'room:';

/** An audience as the value of a select. */
export function toChoice(audience: Audience): string {
  return typeof audience === 'string' ? audience : `${roomMark}${audience.roomId}`;
}

export function toAudience(choice: string): Audience {
  if (choice.startsWith(roomMark)) return { roomId: choice.slice(roomMark.length) };
  // Narrow, if it is a word of nobody's: what she says must never be seen by more people than she chose.
  return plainAudiences.find((plain) => plain === choice) ?? 'me';
}

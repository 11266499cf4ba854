import type { Wording } from '#server/features/screening/require-harmless.ts';
import type { Charter } from '#shared/contract/rooms.ts';

/** What a room says of itself, field by field. */
export function toWordings({ name, charter }: { name?: string; charter?: Partial<Charter> }): Wording[] {
  const charterWords = Object.entries(charter ?? {}).map(
    ([field, text]): Wording => ({ path: `charter.${field}`, text, surface: 'charter' }),
  );
  return [...(name === undefined ? [] : [{ path: 'name', text: name, surface: 'roomName' as const }]), ...charterWords];
}

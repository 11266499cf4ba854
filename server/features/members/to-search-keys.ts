import { foldForSearch } from '#server/platform/text/fold-for-search.ts';
import type { NameForm } from '#shared/contract/members.ts';

/**
 * The handle, and each name from each of its words on: `thi anh` finds Nguyễn Thị Ánh. A name that her roommates may not
 * see does not find her.
 */
export function toSearchKeys(handle: string, names: NameForm[]): string[] {
  const written = names.filter(isForRoommates).flatMap(({ fullName, romanisation }) => [fullName, romanisation ?? '']);
  const keys = [foldForSearch(handle), ...written.flatMap((name) => fromEachWord(foldForSearch(name)))];
  return [...new Set(keys)].filter(Boolean);
}

function isForRoommates({ audience }: NameForm): boolean {
  return audience === 'members' || audience === 'roommates';
}

function fromEachWord(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
}

import { Name } from '#client/ui/name.tsx';
import { Time } from '#client/ui/time.tsx';
import type { MemberCard } from '#shared/contract/members.ts';

export interface AuditObjectProps {
  object: string;
  members: readonly MemberCard[];
  rooms: ReadonlyArray<{ id: string; name: string }>;
}

/** “member … in room … until …”: who and where by name as far as they are known, and a moment as one reads it. */
export function AuditObject({ object, members, rooms }: AuditObjectProps) {
  return (
    <span className="object">
      {object.split(' ').map((word, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry of the log never changes
        <span key={place}>
          {toPiece(
            word,
            members.find(({ id }) => id === word),
            rooms.find(({ id }) => id === word)?.name,
          )}{' '}
        </span>
      ))}
    </span>
  );
}

function toPiece(word: string, member: MemberCard | undefined, roomName: string | undefined) {
  if (member) return <Name lang={member.nameLang}>{member.name}</Name>;
  if (roomName) return <bdi>{roomName}</bdi>;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(word)) return <Time at={word} form="dayAndClock" />;
  return /^[a-z0-9]{24}$/.test(word) ? <code title={word}>{word.slice(0, 6)}…</code> : word;
}

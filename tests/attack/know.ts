import type { Known } from './attacks.ts';
import { type Dump, textsIn } from './read-dump.ts';

/** What a thief reads first: accounts, names for threads, what is about each, and who could be behind it: the room’s people. */
export function readKnown(dump: Dump): Known {
  // Who decides about everything stands beside everything, and has asked nothing of it.
  const staff = new Set((dump.get('audit') ?? []).map(({ actor }) => `${actor}`));
  const accounts = new Set((dump.get('members') ?? []).map(({ _id }) => `${_id}`).filter((id) => !staff.has(id)));
  const names: Known['names'] = new Map();
  const inRoom = new Map<string, string[]>();
  for (const { room, member } of dump.get('memberships') ?? [])
    if (accounts.has(`${member}`)) inRoom.set(`${room}`, [...(inRoom.get(`${room}`) ?? []), `${member}`]);
  for (const { _id, thread, room } of dump.get('personas') ?? [])
    names.set(`${_id}`, { thread: `${thread}`, about: new Set([`${_id}`]), candidates: inRoom.get(`${room}`) ?? [] });
  // The ids of held words, messages and cases that carry the name are about it too.
  for (const documents of dump.values())
    for (const document of documents)
      for (const text of new Set(textsIn(document))) {
        const name = names.get(text);
        if (name && `${document._id}` !== text) name.about.add(`${document._id}`);
      }
  return { dump, accounts, names };
}

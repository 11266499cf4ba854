import i18next from 'i18next';
import type { Room, RoomPerson } from '#shared/contract/rooms.ts';
import { firstGraphemes } from '#shared/text.ts';

/** Up to three names stand whole; of more, the first two and how many others. */
const namedAlone = 3;
const namedBeforeOthers = 2;
/** Beside other names a long one gives way. */
const longestBesideOthers = 24;

/** Who is named in the title, and how many are not. */
export function splitNamed<Person>(people: Person[]): { named: Person[]; others: number } {
  const named = people.length <= namedAlone ? people : people.slice(0, namedBeforeOthers);
  return { named, others: people.length - named.length };
}

export function shortenName(name: string, isAlone: boolean): string {
  if (isAlone) return name;
  const first = firstGraphemes(name, longestBesideOthers);
  return first.length < name.length ? `${first.trimEnd()}…` : name;
}

/** A conversation is called by the others in it, in words for those places that show no marked-up names. */
export function toConversationTitle(people: RoomPerson[], locale = i18next.language): string {
  const { named, others } = splitNamed(people);
  const names = named.map(({ card }) => shortenName(card.name, people.length === 1));
  if (names.length === 0) return i18next.t('nobody', { ns: 'conversations' });
  if (others === 0) return new Intl.ListFormat(toPlainLocale(locale)).format(names);
  return i18next.t('namesMore', { ns: 'conversations', names: names.join(', '), count: others });
}

/** The house has no name for it; every place that asks for the name of a room finds this one. */
export function withTitle(room: Room): Room {
  return room.kind === 'conversation' ? { ...room, name: toConversationTitle(room.people) } : room;
}

/** The pseudo-locales join names as English does. */
function toPlainLocale(locale: string): string {
  return /-X[AB]$/.test(locale) ? 'en' : locale;
}

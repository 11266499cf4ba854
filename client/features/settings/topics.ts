import { ContentTopic } from '#shared/contract/settings.ts';

export const topics = ContentTopic.options;

/** Those that an author can put in front of her own words. */
export const authorTopics = topics.filter((topic) => topic !== 'mayHurt');

/** A content note, taken apart: topics that everybody reads in her own language, and the author’s own words as written. */
export interface NoteParts {
  topics: ContentTopic[];
  words: string;
}

/** Topics stand first, apart from each other and from the words by a comma. */
export function readNote(note: string): NoteParts {
  const parts = note.split(',').map((part) => part.trim());
  const firstWord = parts.findIndex((part) => !isTopic(part));
  const named = (firstWord < 0 ? parts : parts.slice(0, firstWord)).filter(isTopic);
  return { topics: [...new Set(named)], words: firstWord < 0 ? '' : parts.slice(firstWord).join(', ') };
}

export function writeNote({ topics: named, words }: NoteParts): string {
  return [...named, words.trim()].filter(Boolean).join(', ');
}

/** Only a note that is made of topics alone, each of which she wants to see, is open from the start. */
export function isOpenFromStart(note: string, openTopics: readonly ContentTopic[]): boolean {
  const { topics: named, words } = readNote(note);
  return words === '' && named.length > 0 && named.every((topic) => openTopics.includes(topic));
}

function isTopic(part: string): part is ContentTopic {
  return ContentTopic.safeParse(part).success;
}

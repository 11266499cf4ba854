import { render } from '@testing-library/react';
import '../words.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { ConversationName } from '#client/features/conversations/conversation-name.tsx';
import { toConversationTitle } from '#client/features/conversations/conversation-title.ts';
import { findConversationWith, groupConversations } from '#client/features/conversations/group-conversations.ts';
import { groupRooms } from '#client/features/rooms/room-groups.ts';
import { changeRoom, findRoom, putRoom, roomsQuery } from '#client/features/rooms/rooms-cache.ts';
import { aConversation, aPerson, asked, emma, priya } from './a-conversation.ts';

const named = (name: string, id = name) => aPerson({ id, handle: id, name });
const people = ['Mei', 'Priya', 'Ana', 'Linh'].map((name) => named(name));

afterEach(() => queryClient.clear());

describe('a conversation', () => {
  it('is called by the others in it; of many, by two and how many more', () => {
    expect(toConversationTitle(people.slice(0, 1))).toBe('Mei');
    expect(toConversationTitle(people.slice(0, 2))).toBe('Mei and Priya');
    expect(toConversationTitle(people.slice(0, 3))).toBe('Mei, Priya, and Ana');
    expect(toConversationTitle(people)).toBe('Mei, Priya and 2 others');
    expect(toConversationTitle([])).toBe('A conversation that everyone else left');
  });

  it('shows a long name whole where it stands alone, and shortens it by what people see as letters beside others', () => {
    const long = named('สุภาพรรณรัตนกาญจนวิไลลักษณ์ศิริพรรณประภาวดี', 'long');
    expect(toConversationTitle([long])).toBe(long.card.name);
    const title = toConversationTitle([long, named('Mei')]);
    expect(title).toMatch(/… and Mei$/);
    expect(title.length).toBeLessThan(long.card.name.length + 8);
  });

  it('shows each name in its own script and direction', () => {
    const { container } = render(<ConversationName room={aConversation([aPerson(emma), aPerson(priya)])} />);
    const names = [...container.querySelectorAll('bdi')];
    expect(names.map(({ lang, dir, textContent }) => [textContent, lang, dir])).toEqual([
      ['山田エマ', 'ja', 'auto'],
      ['Priya Shital Rao', '', 'auto'],
    ]);
    expect(container.textContent).toBe('山田エマ and Priya Shital Rao');
  });

  it('counts those who are not named', () => {
    const { container } = render(<ConversationName room={aConversation(people)} />);
    expect(container.textContent).toBe('Mei, Priya and 2 others');
  });

  it('keeps its title when the house tells of it anew, and when it changes', () => {
    queryClient.setQueryData(roomsQuery.queryKey, []);
    const room = putRoom(aConversation([aPerson(emma)]));
    expect(findRoom(room.id)?.name).toBe('山田エマ');
    changeRoom(room.id, (known) => ({ ...known, name: '', lastNumber: 3 }));
    expect(findRoom(room.id)?.name).toBe('山田エマ');
  });
});

describe('the list of places', () => {
  const mine = aConversation([aPerson(emma)], { id: 'a', name: 'b' });
  const request = aConversation([aPerson(priya)], { id: 'b', name: 'a', membership: asked });
  const room = { ...aConversation([]), id: 'r', kind: 'room' as const, name: 'Courtyard' };

  it('never mixes rooms and conversations', () => {
    const all = [mine, request, room];
    expect(groupRooms(all, 'en').mine.map(({ id }) => id)).toEqual(['r']);
    expect(groupRooms(all, 'en').invited).toEqual([]);
    expect(groupConversations(all, 'en')).toEqual({ requests: [request], mine: [mine] });
  });

  it('knows the conversation with somebody alone, and takes no group for it', () => {
    const group = aConversation([aPerson(emma), aPerson(priya)], { id: 'g' });
    expect(findConversationWith([group, mine], emma.id)).toBe(mine);
    expect(findConversationWith([group, request], priya.id)).toBeUndefined();
  });
});

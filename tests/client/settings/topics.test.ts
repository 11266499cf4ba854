import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenFromStart, readNote, topics, writeNote } from '#client/features/settings/topics.ts';

describe('a content note', () => {
  it('keeps its topics apart from the words of its author', () => {
    expect(readNote('racism, death')).toEqual({ topics: ['racism', 'death'], words: '' });
    expect(readNote('racism, at school, death')).toEqual({ topics: ['racism'], words: 'at school, death' });
    expect(readNote('my grandmother’s death')).toEqual({ topics: [], words: 'my grandmother’s death' });
  });

  it('is read as it was written', () => {
    const words = fc.constantFrom('', 'at school', '我外婆', 'दादी');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...topics)), words, (named, own) => {
        expect(readNote(writeNote({ topics: named, words: own }))).toEqual({ topics: named, words: own });
      }),
    );
  });

  it('with every topic fits into what the contract allows', () => {
    expect(writeNote({ topics: topics.filter((topic) => topic !== 'mayHurt'), words: '' }).length).toBeLessThan(81);
  });

  it('is open from the start only if she wants to see all of it', () => {
    expect(isOpenFromStart('racism', ['racism'])).toBe(true);
    expect(isOpenFromStart('racism, death', ['racism'])).toBe(false);
    expect(isOpenFromStart('racism, death', ['death', 'racism'])).toBe(true);
    expect(isOpenFromStart('racism, at school', ['racism'])).toBe(false);
    expect(isOpenFromStart('in my own words', [...topics])).toBe(false);
    expect(isOpenFromStart('', [...topics])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { firstGraphemes } from '#shared/text.ts';
import { clientId, openRoom, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { joinStrings, readNaughtyStrings } from './naughty-strings.ts';
import { pickStrings } from './pick-strings.ts';

const server = useServer();
const strings = readNaughtyStrings();

describe.skipIf(strings.length === 0)('Each naughty string', { timeout: 300_000 }, () => {
  it('comes back as it was from a question that was asked without a name', async () => {
    const banyan = await server();
    const an = await signUp(banyan);
    const { id: roomId } = await openRoom(an, [], { anonymousQuestions: 'members' });
    for (const text of joinStrings(pickStrings('question'), 450)) {
      const words = text.normalize('NFC');
      const title = `About ${firstGraphemes(words, 100)}`;
      const asked = await an.must('question:ask', { roomId, clientId: clientId(), title, text });
      expect(asked.draft.text).toBe(words);
      expect(asked.question.title).toBe(title);
    }
  });

  it('is no claim code, and is refused in words', async () => {
    const banyan = await server();
    for (const code of pickStrings('claim code')) {
      const answer = await banyan.rest('question:list', { code });
      expect(answer.status, code).toBe(400);
      expect(answer.error.message).not.toBe('');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { appointLeads, holdCeremony } from '#tests/server/anonymity/leads.ts';
import { ask, waitForCase } from '#tests/server/anonymity/questions.ts';
import { firstAdmin, openRoom, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { joinStrings, readNaughtyStrings } from './naughty-strings.ts';
import { pickStrings } from './pick-strings.ts';

const server = useServer();
const strings = readNaughtyStrings();
/** What is visible alone is visible with others. */
const isVisible = (string: string) => /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(string);

describe.skipIf(strings.length === 0)('Each naughty string', { timeout: 300_000 }, () => {
  it('comes back as it was from the note and the bar of an opening, and is no share', async () => {
    const banyan = await server();
    const admin = await firstAdmin(banyan);
    const [steward, moderator] = [await signUp(banyan), await signUp(banyan, { role: 'moderator' })];
    const { id: roomId } = await openRoom(steward, [], { anonymousQuestions: 'members' });
    const { leads } = await holdCeremony(await appointLeads(banyan, admin));
    const [first, second] = leads;
    for (const [nth, text] of joinStrings(pickStrings('opening').filter(isVisible), 900).entries()) {
      const words = text.normalize('NFC');
      await ask(banyan, roomId, { as: steward, title: `Number ${nth}.` });
      const { subject } = await waitForCase(moderator, `Number ${nth}.`);
      const { messageId } = subject as { messageId: string };
      const wanted = { roomId, messageId, reason: 'courtOrder' as const, note: text };
      expect((await first.rest('opening:start', { ...wanted, share: text })).status).toBe(400);
      const { id: openingId } = await first.must('opening:start', { ...wanted, share: first.share });
      expect((await second.rest('opening:finish', { openingId, share: text })).status).toBe(400);
      await second.must('opening:finish', { openingId, share: second.share });
      await second.must('opening:bar', { openingId, isBarred: true, reason: text });
      const { openings } = await first.must('opening:list', {});
      const listed = openings.find(({ id }) => id === openingId);
      expect([listed?.note, listed?.bar?.reason]).toEqual([words, words]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { allHeard, sendHeld, untilCase } from './desk.ts';

const server = useServer();
const WORDS = 'heldcanary you bastard';

async function meet() {
  const banyan = await server();
  const [steward, author, reader, moderator] = await Promise.all([
    signUp(banyan),
    signUp(banyan),
    signUp(banyan),
    signUp(banyan, { role: 'moderator' }),
  ]);
  const room = await openRoom(steward, [author, reader]);
  const [hers, others, desk] = await Promise.all([author.connect(), reader.connect(), moderator.connect()]);
  const close = () => {
    for (const line of [hers, others, desk]) line.close();
  };
  return { banyan, steward, author, reader, moderator, room, hers, others, desk, close };
}

describe('A held message', () => {
  it('reaches its author and those who decide, and nobody else by any way', async () => {
    const { banyan, steward, author, reader, moderator, room, hers, others, desk, close } = await meet();
    const beside = await signUp(banyan);
    await beside.must('room:join', { roomId: room.id });
    const besideLine = await beside.connect();
    const stewardLine = await steward.connect();
    const held = await sendHeld(author, room.id, WORDS);
    const opened = await untilCase(desk, held.id);
    expect(opened).toMatchObject({ origin: 'held', preview: WORDS, roomId: room.id, reportCount: 0 });
    await untilCase(stewardLine, held.id);
    expect(await hers.until(() => hers.heard('message:held')[0], 'the held message')).toMatchObject({ text: WORDS });
    // Somebody is there to hear: what is said after the held message arrives.
    await say(steward, room.id, 'still here');
    for (const line of [others, besideLine])
      await line.until(() => line.log(room.id).some((event) => 'message' in event), 'the next message');
    expect(allHeard(others, besideLine)).not.toContain('heldcanary');
    const asked = await Promise.all([
      reader.must('message:list', { roomId: room.id }),
      reader.must('room:catchUp', { roomId: room.id, after: 0 }),
      reader.must('message:held', { roomId: room.id }),
      reader.must('room:list', {}),
      reader.must('room:view', { roomId: room.id }),
      moderator.must('room:list', {}),
    ]);
    expect(JSON.stringify(asked)).not.toContain('heldcanary');
    const hidden = { roomId: room.id, messageId: held.id };
    const looked = await Promise.all([
      reader.rest('message:history', hidden),
      reader.rest('message:list', { roomId: room.id, around: held.id }),
      reader.rest('message:react', { ...hidden, word: '👍', isOn: true }),
      reader.rest('report:create', {
        ...{ clientId: clientId(), reason: 'hate' },
        subject: { kind: 'message', ...hidden },
      }),
      reader.rest('message:withdrawHeld', { roomId: room.id, heldId: held.id }),
    ]);
    expect(looked.map(({ status }) => status)).toEqual(looked.map(() => 404));
    const found = await reader.must('member:search', { query: 'heldcanary', roomId: room.id });
    expect([found.members, (await reader.must('thread:list', { roomId: room.id })).threads]).toEqual([[], []]);
    expect((await reader.must('message:list', { roomId: room.id })).messages.map(({ number }) => number)).toEqual([1]);
    expect((await reader.rest('case:list', {})).error.code).toBe('not_allowed');
    expect((await reader.rest('case:view', { caseId: opened.id })).error.code).toBe('not_allowed');
    expect(hers.heard('case:changed')).toEqual([]);
    for (const line of [besideLine, stewardLine]) line.close();
    close();
  });

  it('arrives once, in order, when it is approved, and keeps the client id of the first try', async () => {
    const { author, reader, moderator, room, hers, others, desk, close } = await meet();
    const id = clientId();
    const held = await sendHeld(author, room.id, WORDS, id);
    const opened = await untilCase(desk, held.id);
    await say(reader, room.id, 'meanwhile');
    const decision = { caseId: opened.id, version: opened.version, decision: 'approve' as const };
    const answers = await Promise.all([1, 2].map(() => moderator.rest('case:decide', decision)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const again = await author.must('message:send', { roomId: room.id, clientId: id, text: WORDS });
    expect(again).toMatchObject({ state: 'sent', message: { clientId: id, text: WORDS } });
    await say(reader, room.id, 'after');
    const texts = () => others.log(room.id).flatMap((event) => ('message' in event ? event.message.text : []));
    await others.until(() => texts().includes('after'), 'the last message');
    expect(texts()).toEqual(['meanwhile', WORDS, 'after']);
    const seqs = others.log(room.id).map(({ seq }) => Number(seq));
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect(hers.heard('message:heldEnded')).toMatchObject([{ heldId: held.id, outcome: 'approved' }]);
    expect((await author.must('statement:list', {})).statements).toEqual([]);
    close();
  });

  it('never appears when it is declined, and its author is told why', async () => {
    const { author, reader, moderator, room, hers, others, desk, close } = await meet();
    const held = await sendHeld(author, room.id, WORDS);
    const opened = await untilCase(desk, held.id);
    await moderator.must('case:decide', {
      caseId: opened.id,
      version: opened.version,
      decision: 'decline',
      rule: 'noHarassment',
    });
    await hers.until(() => hers.heard('message:heldEnded')[0]?.outcome === 'declined', 'the end of the waiting');
    await say(reader, room.id, 'still here');
    await others.until(() => others.log(room.id).length > 0, 'the next message');
    expect(allHeard(others)).not.toContain('heldcanary');
    expect((await author.must('statement:list', {})).statements).toMatchObject([
      { what: 'declined', rule: 'noHarassment', text: WORDS, roomName: 'Courtyard' },
    ]);
    expect((await author.must('message:held', { roomId: room.id })).held).toEqual([]);
    close();
  });

  it('is gone from the desk, with its words, when its author takes it back', async () => {
    const { author, moderator, room, desk, close } = await meet();
    const held = await sendHeld(author, room.id, WORDS);
    const opened = await untilCase(desk, held.id);
    await author.must('message:withdrawHeld', { roomId: room.id, heldId: held.id });
    await desk.until(() => desk.heard('case:changed').at(-1)?.state === 'decided', 'the end of the case');
    const view = await moderator.must('case:view', { caseId: opened.id });
    expect(view).toMatchObject({ outcome: null, preview: '', snapshot: { lines: [] } });
    const decision = { caseId: opened.id, version: view.version, decision: 'approve' as const };
    const answer = await moderator.rest('case:decide', decision);
    expect(answer.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('took it back') });
    close();
  });
});

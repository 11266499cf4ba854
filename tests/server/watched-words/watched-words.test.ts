import { describe, expect, it } from 'vitest';
import type { Request } from '#shared/contract/operations.ts';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { startTestServer, useServer } from '#tests/support/server.ts';

const server = useServer();

async function meet() {
  const banyan = await server();
  const [steward, author, moderator] = await Promise.all([
    signUp(banyan),
    signUp(banyan),
    signUp(banyan, { role: 'moderator' }),
  ]);
  return { banyan, steward, author, moderator, room: await openRoom(steward, [author]) };
}

type Watch = Partial<Request<'watchedWord:create'>> & { phrase: string };

async function watch(watcher: Person, wording: Watch) {
  const word = await watcher.must('watchedWord:create', { clientId: clientId(), verdict: 'hold', ...wording });
  expect(word.isOn).toBe(false);
  return watcher.must('watchedWord:update', { watchedWordId: word.id, isOn: true });
}

const send = async (author: Person, roomId: string, text: string) =>
  (await author.must('message:send', { roomId, clientId: clientId(), text })).state;

describe('A watched word', () => {
  it('does nothing until it is turned on, works from the next message on, and ends as soon as it is removed', async () => {
    const { steward, author, room } = await meet();
    const input = { clientId: clientId(), roomId: room.id, phrase: 'dragonfruit', verdict: 'hold' as const };
    const word = await steward.must('watchedWord:create', input);
    expect(await steward.must('watchedWord:create', input)).toEqual(word);
    expect(await send(author, room.id, 'a dragonfruit')).toBe('sent');
    await steward.must('watchedWord:update', { watchedWordId: word.id, isOn: true });
    expect(await send(author, room.id, 'a dragonfruit')).toBe('held');
    expect(await send(author, room.id, 'a Dr@g0nfruit')).toBe('held');
    await steward.must('watchedWord:remove', { watchedWordId: word.id });
    expect(await send(author, room.id, 'a dragonfruit')).toBe('sent');
  });

  it('of a room is watched in no other room; one of the community everywhere', async () => {
    const { steward, author, moderator, room } = await meet();
    const other = await openRoom(steward, [author]);
    await watch(steward, { phrase: 'durian', roomId: room.id });
    await watch(moderator, { phrase: 'rambutan' });
    expect([await send(author, room.id, 'durian'), await send(author, other.id, 'durian')]).toEqual(['held', 'sent']);
    expect([await send(author, room.id, 'rambutan'), await send(author, other.id, 'rambutan')]).toEqual([
      'held',
      'held',
    ]);
  });

  it('is found within a script that runs on, and not in its exceptions', async () => {
    const { steward, author, room } = await meet();
    await watch(steward, { phrase: '榴莲', roomId: room.id, exceptions: ['榴莲蛋糕'] });
    expect(await send(author, room.id, '我不喜欢榴莲啊')).toBe('held');
    expect(await send(author, room.id, '我喜欢榴莲蛋糕')).toBe('sent');
  });

  it('that is watched where it is aimed at somebody is free elsewhere', async () => {
    const { steward, author, room } = await meet();
    await watch(steward, { phrase: 'turnip', roomId: room.id, needsPerson: true });
    expect(await send(author, room.id, 'I bought a turnip')).toBe('sent');
    expect(await send(author, room.id, 'you stupid turnip')).toBe('held');
  });

  it('that can be found nowhere, or twice in one place, is not taken', async () => {
    const { steward, room } = await meet();
    const wording = { clientId: clientId(), roomId: room.id, verdict: 'note' as const };
    const never = await steward.rest('watchedWord:create', { ...wording, phrase: '…' });
    expect(never.error.fields).toMatchObject([{ path: 'phrase' }]);
    const long = await steward.rest('watchedWord:create', { ...wording, phrase: 'one two three four five six seven' });
    expect(long.error.code).toBe('bad_input');
    await steward.must('watchedWord:create', { ...wording, phrase: 'Lychee' });
    const again = await steward.rest('watchedWord:create', { ...wording, clientId: clientId(), phrase: 'lychee' });
    expect(again.error.code).toBe('conflict');
  });

  it('still works after a restart', async () => {
    const { banyan, steward, author, room } = await meet();
    await watch(steward, { phrase: 'mangosteen', roomId: room.id });
    const { host, port, name } = banyan.ctx.db;
    const second = await startTestServer({ mongoUri: `mongodb://${host}:${port}/${name}?directConnection=true` });
    const answer = await second.rest(
      'message:send',
      { roomId: room.id, clientId: clientId(), text: 'a mangosteen' },
      { token: author.token, cookie: author.cookie },
    );
    expect(answer.value.state).toBe('held');
    await second.close();
  });

  it('is written into the audit log with whoever did it', async () => {
    const { banyan, steward, room } = await meet();
    const { id } = await watch(steward, { phrase: 'pomelo', roomId: room.id });
    await steward.must('watchedWord:remove', { watchedWordId: id });
    const entries = await banyan.ctx.db
      .collection('audit')
      .find({ object: /pomelo/ })
      .sort({ position: 1 })
      .toArray();
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual(
      ['watchedWord:created', 'watchedWord:changed', 'watchedWord:removed'].map((action) => [action, steward.id]),
    );
  });
});

describe('A dry run', () => {
  it('shows what a word would have caught in her rooms, and never what she cannot read or what is gone', async () => {
    const { author, moderator, steward, room } = await meet();
    await moderator.must('room:join', { roomId: room.id });
    const elsewhere = await openRoom(steward, [author]);
    await say(author, room.id, 'Here: a kumquat, fresh');
    await say(author, room.id, 'something else');
    await say(author, elsewhere.id, 'kumquat, where she is not');
    const gone = await say(author, room.id, 'kumquat, withdrawn');
    await author.must('message:delete', { roomId: room.id, messageId: gone.id });
    const tried = await moderator.must('watchedWord:try', { phrase: 'kumquat' });
    expect(tried).toMatchObject({ matched: 1, samples: [{ roomName: 'Courtyard', text: 'Here: a kumquat, fresh' }] });
    const [{ text, start, end } = { text: '', start: 0, end: 0 }] = tried.samples;
    expect(text.slice(start, end)).toBe('kumquat');
    const here = await steward.must('watchedWord:try', { phrase: 'kumquat', roomId: elsewhere.id });
    expect(here).toMatchObject({ read: 1, matched: 1 });
    expect(await send(author, room.id, 'kumquat')).toBe('sent');
  });
});

describe('The record of a rule', () => {
  it('counts what it held and what a moderator then approved, without the words', async () => {
    const { banyan, steward, author, moderator, room } = await meet();
    const { id } = await watch(steward, { phrase: 'tamarind', roomId: room.id });
    const desk = await moderator.connect();
    const held: string[] = [];
    for (const text of ['tamarind one', 'tamarind two']) {
      const outcome = await author.must('message:send', { roomId: room.id, clientId: clientId(), text });
      if (outcome.state === 'held') held.push(outcome.held.id);
    }
    for (const [at, heldId] of held.entries()) {
      const opened = await desk.until(
        () =>
          desk.heard('case:changed').findLast(({ subject }) => 'messageId' in subject && subject.messageId === heldId),
        'the case',
      );
      const decision = at === 0 ? ('approve' as const) : ('decline' as const);
      await moderator.must('case:decide', {
        ...{ caseId: opened.id, version: opened.version, decision },
        ...(at > 0 && { rule: 'noSpam' as const }),
      });
    }
    const { words } = await steward.must('watchedWord:list', { roomId: room.id });
    expect(words).toMatchObject([{ id, caught: 2, overruled: 1 }]);
    const { rules } = await moderator.must('screening:rules', {});
    expect(rules.find(({ rule }) => rule === `watched/${id}`)).toMatchObject({ held: 2, overruled: 1, confirmed: 1 });
    const kept = await banyan.ctx.db.collection('ruleRecords').find().toArray();
    expect(JSON.stringify(kept)).not.toMatch(/tamarind/);
    desk.close();
  });
});

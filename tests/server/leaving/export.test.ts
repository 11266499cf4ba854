import { describe, expect, it } from 'vitest';
import { saveMessage } from '#server/features/messages/message.store.ts';
import { clientId, openRoom, PASSWORD, signUp, uniqueHandle } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { knowsNobody, notTakenAlong, takenAlong } from './collections.ts';
import { CANARY, credentialsOf, liveFully } from './full-life.ts';

const server = useServer();
type Export = Record<string, unknown> & Record<(typeof lists)[number], Array<Record<string, unknown>>>;
const lists = [
  ...(['devices', 'invites', 'blocked', 'muted', 'sanctions', 'strikes', 'watchedWords', 'memberships'] as const),
  ...([
    'roomsMade',
    'conversationRequests',
    'messages',
    'heldMessages',
    'reactions',
    'threads',
    'threadReads',
  ] as const),
  ...(['statements', 'reports', 'severeCasesOpened'] as const),
];

describe('Taking everything along', { timeout: 120_000 }, () => {
  it('gives one file with everything she ever typed, as it stands, and nothing of others but their names', async () => {
    const { her, friend, other, moderator, talk, removed, waiting, conversation } = await liveFully(await server());
    const answer = await her.rest('account:export', credentialsOf(her));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toContain('application/json');
    const file = answer.value as unknown as Export;
    expect(file).toMatchObject({ format: 'banyan-export', version: 1, account: { id: her.id, handle: her.handle } });
    for (const list of lists) expect(file[list], list).toBeInstanceOf(Array);
    for (const list of lists.filter((name) => name !== 'severeCasesOpened' && name !== 'sanctions'))
      expect(file[list].length, list).toBeGreaterThan(0);

    expect(file.profile).toMatchObject({ about: { text: `about ${CANARY}` } });
    expect(file.settings).toMatchObject({ lang: 'vi' });
    expect(file.blocked).toEqual([{ memberId: other.id, name: 'Other' }]);
    const first = file.messages.find(({ id }) => id === talk.first.id);
    expect(first).toMatchObject({
      state: 'sent',
      text: `first and edited, ${CANARY}`,
      reactions: [{ word: '🎉', count: 1 }],
    });
    expect(first?.earlier).toMatchObject([{ text: `first, ${CANARY}` }]);
    expect(file.messages.find(({ roomId }) => roomId === conversation.id)).toMatchObject({
      text: `between us, ${CANARY}`,
    });
    expect(file.heldMessages).toMatchObject([{ id: waiting.id, state: 'waiting' }]);

    const tombstone = file.messages.find(({ id }) => id === removed.message.id);
    expect(tombstone).toMatchObject({ state: 'removed', gone: { by: 'moderator', rule: 'noHate' } });
    expect(tombstone).not.toHaveProperty('text');
    expect(file.statements).toMatchObject([
      { what: 'removed', about: { messageId: removed.message.id }, appeal: { text: `no, says ${CANARY}` } },
    ]);

    const text = JSON.stringify(file);
    for (const words of [
      'said by the friend',
      'alone with her',
      'words that she reported',
      'answered by the friend',
      'reported by the friend',
    ])
      expect(text).not.toContain(words);
    for (const person of [friend, moderator]) expect(text).not.toContain(person.id);
    expect(text).not.toContain('Priya');
    expect(text).toContain('Anonymous questions are not in it');
  });

  it('forgets no collection: each is in the file, or it is written down why not, and a new one fails here', async () => {
    const banyan = await server();
    const { her } = await liveFully(banyan);
    const { db } = banyan.ctx;
    const names = (await db.listCollections()).map(({ name }) => name).sort();
    const known = [...takenAlong, ...Object.keys(notTakenAlong), ...Object.keys(knowsNobody)].sort();
    expect(names, 'add a chapter in the feature’s data part, or a reason to collections.ts').toEqual(known);
    for (const name of Object.keys(knowsNobody))
      expect(JSON.stringify(await db.collection(name).find().toArray()), name).not.toContain(her.id);
  });

  it('is refused without the right password, and for the account of somebody else', async () => {
    const banyan = await server();
    const [one, two] = [await signUp(banyan), await signUp(banyan)];
    expect((await one.rest('account:export', { ...credentialsOf(one), password: 'not hers at all' })).error.code).toBe(
      'wrong_password',
    );
    expect((await one.rest('account:export', credentialsOf(two))).error.code).toBe('wrong_password');
    expect((await banyan.rest('account:export', { handle: one.handle, password: '' })).error.code).toBe(
      'wrong_password',
    );
  });

  it('is there for a young member and for somebody who waits at the door', async () => {
    const banyan = await server();
    const young = await signUp(banyan, { bornYear: new Date().getUTCFullYear() - 15 });
    const file = (await young.must('account:export', credentialsOf(young))) as unknown as Export;
    expect(file.account).toMatchObject({ ageBand: 'young', adultFrom: expect.stringMatching(/^\d{4}-\d\d$/) });
    const { her } = { her: await signUp(banyan, { role: 'admin' }) };
    await her.must('community:update', { joinPolicy: 'approval' });
    const waiting = { handle: uniqueHandle('waiting'), name: 'Waits', note: 'please', password: PASSWORD };
    await banyan.rest('account:signUp', { ...waiting, bornYear: 1990, bornMonth: 1 });
    await her.must('community:update', { joinPolicy: 'open' });
    const hers = (await banyan.rest('account:export', { handle: waiting.handle, password: PASSWORD }))
      .value as unknown as Export;
    expect(hers.account).toMatchObject({ state: 'waiting', application: { note: 'please' } });
  });

  it('is written while it is sent: a long life needs no more memory than a short one', async () => {
    const banyan = await server();
    const her = await signUp(banyan);
    const { id: roomId } = await openRoom(her);
    const text = 'x'.repeat(2000);
    for (let batch = 0; batch < 20; batch++)
      await Promise.all(
        Array.from({ length: 100 }, () =>
          saveMessage(banyan.ctx, roomId, { author: her.id, clientId: clientId(), text }),
        ),
      );
    const response = await fetch(`${banyan.url}/api/account/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${her.token}` },
      body: JSON.stringify(credentialsOf(her)),
    });
    // Of a length that is not known beforehand, and in more than one piece.
    expect(response.headers.get('content-length')).toBeNull();
    let pieces = 0;
    let whole = '';
    const decoder = new TextDecoder();
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      pieces++;
      whole += decoder.decode(piece, { stream: true });
    }
    expect(pieces).toBeGreaterThan(1);
    expect((JSON.parse(whole) as Export).messages).toHaveLength(2000);
  });
});

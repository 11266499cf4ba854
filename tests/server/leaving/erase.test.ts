import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyAudit } from '#server/features/audit/verify-audit.ts';
import { tidyFeatures } from '#server/features/features.ts';
import { createLog } from '#server/platform/log.ts';
import { staySignedIn } from '#tests/server/conversations/ask.ts';
import { makeFolder } from '#tests/server/platform/make-folder.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { firstAdmin, say, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { crawl } from './crawl.ts';
import { CANARY, credentialsOf, type FullLife, HANDLE, liveFully } from './full-life.ts';

const withEvidence = ['case:list', 'case:view'] as const;

describe('Leaving for good', { timeout: 240_000 }, () => {
  it('leaves nothing of her anywhere, and everything of others as it was', async () => {
    const clock = createHandClock();
    const folder = await makeFolder();
    const log = createLog({ level: 'trace', dataDir: folder, terminal: null });
    const banyan = await startTestServer({ clock, log });
    try {
      const admin = await firstAdmin(banyan);
      const life = await liveFully(banyan);
      const { her, friend, other, moderator, talk, square, conversation } = life;
      for (const person of [friend, other, moderator, admin]) await staySignedIn(person);
      const before = await lookAround(life);
      const lines = await Promise.all([friend, moderator, her].map((person) => person.connect()));
      const [line, , hers] = lines;

      expect(await her.rest('account:erase', credentialsOf(her))).toMatchObject({ status: 200 });

      // At once: she is cut off, everywhere and for ever.
      await hers?.until(() => hers.heard('session:ended')[0], 'the end of her session');
      expect((await her.rest('account:me', {})).error.code).toBe('session_ended');
      expect((await banyan.rest('account:signIn', credentialsOf(her))).error.code).toBe('wrong_password');

      // Live: others see tombstones that are nobody’s, and that somebody left.
      const told = await line?.until(() => lastOf(line, square.id, talk.first.id), 'the tombstone');
      expect(told).toMatchObject({ text: '', gone: { by: 'author' } });
      expect(told?.authorId).not.toBe(her.id);
      expect(line?.log(square.id)).toContainEqual(expect.objectContaining({ type: 'membership:changed', isIn: false }));

      // From then on she is nowhere but in the evidence of two cases, as somebody unknown.
      for (const one of lines) one.frames.length = 0;
      await say(friend, square.id, 'life goes on');
      expect(await collectionsWith(banyan, CANARY)).toEqual(['cases', 'reports']);
      expect(await collectionsWith(banyan, HANDLE, her.handle)).toEqual([]);
      expect(await collectionsWith(banyan, her.id)).toEqual(['audit', 'caseEvents']);
      for (const person of [friend, other, admin, moderator])
        expect(findCanaries(await crawl(person, idsOf(life), withEvidence), her.handle)).toEqual([]);
      expect(findCanaries(JSON.stringify(lines.map(({ frames }) => frames)), her.handle)).toEqual([]);
      expect(await lookAround(life)).toEqual(before);
      await expectWhole(banyan);

      // And once these are over and nobody can appeal any more, not even there.
      for (const { id, version } of (await moderator.must('case:list', { state: 'open' })).cases)
        await moderator.must('case:decide', { caseId: id, version, decision: 'dismiss' });
      clock.advance({ days: 200 });
      await tidyFeatures(banyan.ctx);
      expect(findCanaries(await dumpDatabase(banyan.ctx), her.handle)).toEqual([]);
      for (const person of [friend, other, admin, moderator])
        expect(findCanaries(await crawl(person, idsOf(life)), her.handle)).toEqual([]);
      expect(await friend.must('room:view', { roomId: conversation.id })).toMatchObject({ people: [], memberCount: 1 });
      for (const one of lines) one.close();
    } finally {
      await banyan.close();
    }
    const written = await readFile(join(folder, 'logs', 'banyan.log'), 'utf8').catch(() => '');
    expect(findCanaries(written)).toEqual([]);
  });

  it('takes her out of the words of others and leaves the words: no mention, no reaction, no quote', async () => {
    const banyan = await startTestServer();
    try {
      const { her, friend, other, square, own, talk, thread, theirs, closed } = await liveFully(banyan);
      await her.must('account:erase', credentialsOf(her));
      const { messages } = await friend.must('message:list', { roomId: square.id });
      const find = (id: string) => messages.find((message) => message.id === id);
      expect(find(talk.said.id)).toMatchObject({ text: 'said by the friend', reactions: [{ memberIds: [friend.id] }] });
      expect(find(talk.answer.id)).toMatchObject({ text: 'an answer', replyTo: { preview: '' } });
      expect(find(talk.answer.id)?.replyTo?.authorId).not.toBe(her.id);
      expect(find(talk.named.id)?.text).toContain(`@${her.handle}`);
      expect(JSON.stringify(find(talk.named.id)?.tree)).not.toContain('"mention"');
      expect(find(talk.named.id)).not.toHaveProperty('mentions');
      expect(find(talk.named.id)).not.toHaveProperty('editedAt');
      expect(find(theirs.id)).toMatchObject({ text: 'words that she reported' });
      const authors = messages.filter(({ gone }) => gone).map(({ authorId }) => authorId);
      expect(new Set(authors).size).toBe(authors.length);

      const { threads } = await friend.must('thread:list', {});
      expect(threads.some(({ id }) => id === thread.opened.id)).toBe(false);
      const { messages: posts } = await friend.must('post:list', { threadId: thread.opened.id });
      expect(posts.map(({ text }) => text)).toEqual(['', 'answered by the friend']);
      expect(await other.must('member:lists', {})).toEqual({ blocked: [], muted: [] });
      expect((await friend.rest('member:view', { memberId: her.id })).error.code).toBe('not_found');
      expect(await friend.must('room:requests', { roomId: closed.id })).toMatchObject({ requests: [] });
      // The room that she alone looked after has somebody who does.
      expect(await friend.must('room:view', { roomId: own.id })).toMatchObject({ membership: { isSteward: true } });
    } finally {
      await banyan.close();
    }
  });

  it('gives her handle back', async () => {
    const banyan = await startTestServer();
    try {
      const her = await signUp(banyan);
      await her.must('account:erase', credentialsOf(her));
      const next = await signUp(banyan, { handle: her.handle });
      expect(next.id).not.toBe(her.id);
    } finally {
      await banyan.close();
    }
  });
});

/** With a little of what stands around each, to find the leak by. */
function findCanaries(text: string, handle = HANDLE): string[] {
  const canary = new RegExp(`.{0,80}(?:${CANARY}|${HANDLE}).{0,40}`, 'g');
  return withoutMentions(text, handle).match(canary) ?? [];
}

/** What others wrote to her stays theirs, also where it is her handle. */
const withoutMentions = (text: string, handle: string) => text.replaceAll(`@${handle}`, '');

async function collectionsWith({ ctx: { db } }: TestServer, text: string, handle = text): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await db.listCollections()) {
    const stored = JSON.stringify(await db.collection(name).find().toArray());
    if (withoutMentions(stored, handle).includes(text)) found.push(name);
  }
  return found.sort();
}

function lastOf(line: Awaited<ReturnType<FullLife['friend']['connect']>>, roomId: string, messageId: string) {
  const event = line.log(roomId).findLast((one) => 'message' in one && one.message.id === messageId);
  return event && 'message' in event ? event.message : undefined;
}

/** What others have: their words, and how much of it all they have not read. */
async function lookAround({ her, friend, moderator, square, own }: FullLife) {
  const seen: unknown[] = [];
  for (const person of [friend, moderator])
    for (const roomId of [square.id, own.id]) {
      const { messages } = await person.must('message:list', { roomId });
      const { lastNumber, membership } = await person.must('room:view', { roomId });
      const theirs = messages.filter(({ authorId, gone }) => authorId !== her.id && !gone);
      seen.push({
        texts: theirs.map(({ number, text }) => [number, text]).filter(([, text]) => text !== 'life goes on'),
        unread:
          (theirs.some(({ text }) => text === 'life goes on') ? lastNumber - 1 : lastNumber) - membership.readNumber,
      });
    }
  return seen;
}

/** Every room’s log has every number once, and the audit log is as it was written. */
async function expectWhole({ ctx }: TestServer): Promise<void> {
  const entries = await ctx.db.collection('roomLog').find().sort({ seq: 1 }).toArray();
  for (const room of new Set(entries.map((entry) => entry.room))) {
    const seqs = entries.filter((entry) => entry.room === room).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, at) => at + 1));
  }
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: true });
}

function idsOf({ her, friend, square, own, closed, conversation, thread, talk, removed, theirs }: FullLife) {
  return {
    memberId: [her.id, friend.id],
    roomId: [square.id, own.id, closed.id, conversation.id],
    threadId: [thread.opened.id],
    messageId: [talk.first.id, talk.said.id, talk.named.id, removed.message.id, theirs.id],
    caseId: [removed.caseId],
  };
}

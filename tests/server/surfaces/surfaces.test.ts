import { describe, expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();
const HURTING = 'you absolute bastard';

async function meet() {
  const banyan = await server();
  const [steward, author] = [await signUp(banyan), await signUp(banyan)];
  return { banyan, steward, author, room: await openRoom(steward, [author]) };
}

describe('Words that hurt wait for a person', () => {
  it('as a message, an edit, a post, and a title', async () => {
    const { author, room } = await meet();
    const sent = await say(author, room.id, 'something kind');
    const started = await author.must('thread:start', {
      ...{ roomId: room.id, clientId: clientId(), title: 'A question', text: 'How do you do it?' },
    });
    const outcomes = await Promise.all([
      author.must('message:send', { roomId: room.id, clientId: clientId(), text: HURTING }),
      author.must('message:edit', { roomId: room.id, messageId: sent.id, text: HURTING }),
      author.must('post:send', {
        threadId: started.state === 'sent' ? started.thread.id : '',
        clientId: clientId(),
        text: HURTING,
      }),
      author.must('thread:start', { roomId: room.id, clientId: clientId(), title: HURTING, text: 'Well, hello.' }),
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual(['held', 'held', 'held', 'held']);
  });

  it('and what was found is kept with its place in the words as typed', async () => {
    const { banyan, author, room } = await meet();
    const text = `Well — ${HURTING}`;
    const outcome = await author.must('message:send', { roomId: room.id, clientId: clientId(), text });
    if (outcome.state !== 'held') throw new Error('it was sent');
    type Held = { _id: string; reasons: Array<{ start: number; end: number }> };
    const held = await banyan.ctx.db.collection<Held>('heldMessages').findOne({ _id: outcome.held.id });
    const { start, end } = held?.reasons[0] ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('bastard');
    expect(JSON.stringify(outcome)).not.toContain('lexicon');
  });
});

describe('Where nothing can wait, words that hurt are refused in a sentence that does not name them', () => {
  it('as a reaction, a content note, the name of a room, its charter, and a note that asks to come in or to talk', async () => {
    const { banyan, steward, author, room } = await meet();
    const [asker, asked] = [await signUp(banyan), await signUp(banyan)];
    await asked.must('settings:update', { conversationsWith: 'members' });
    const closed = await steward.must('room:create', { clientId: clientId(), name: 'By request', entry: 'approval' });
    const { id: messageId } = await say(author, room.id, 'something kind');
    const roomId = room.id;
    const refusals = await Promise.all([
      author.rest('message:react', { roomId, messageId, word: 'bastard', isOn: true }),
      author.rest('message:send', { roomId, clientId: clientId(), text: 'hello', contentNote: HURTING }),
      author.rest('room:create', { clientId: clientId(), name: HURTING }),
      steward.rest('room:update', { roomId, charter: { forWhom: HURTING, moderation: '', kept: '' } }),
      steward.rest('room:update', { roomId, name: HURTING }),
      asker.rest('conversation:start', { clientId: clientId(), memberIds: [asked.id], note: HURTING }),
      asker.rest('room:join', { roomId: closed.id, note: HURTING }),
    ]);
    expect(refusals.map(({ error }) => error.code)).toEqual(Array(7).fill('bad_input'));
    expect(refusals.map(({ error }) => error.fields?.[0]?.path)).toEqual([
      ...['word', 'contentNote', 'name', 'charter.forWhom', 'name', 'note', 'note'],
    ]);
    expect(JSON.stringify(refusals.map(({ error }) => error))).not.toContain('bastard');
    expect((await author.must('room:view', { roomId })).charter.forWhom).toBe('');
  });

  it('and nobody is stopped because of her name: it is only counted', async () => {
    const { banyan, author } = await meet();
    const counted = () =>
      banyan.ctx.db.collection('ruleRecords').countDocuments({ surface: 'displayName', verdict: 'note' });
    const before = await counted();
    const view = await author.must('member:updateProfile', { names: [{ fullName: 'Bastard Bob' }] });
    expect(view.name).toBe('Bastard Bob');
    expect(await counted()).toBe(before + 1);
    // So is the name that somebody comes with.
    const newcomer = await signUp(banyan, { name: 'Bastard Ann' });
    expect((await newcomer.must('account:me', {})).card.name).toBe('Bastard Ann');
    expect(await counted()).toBe(before + 2);
  });
});

describe('What would let a stranger find her', () => {
  it('is noted of a young member and of nobody else; her words are delivered, and her phone number is kept nowhere', async () => {
    const { banyan, steward, author } = await meet();
    const young = await signUp(banyan, { bornYear: new Date().getUTCFullYear() - 15 });
    const room = await openRoom(steward, [author, young]);
    const text = 'text me on +44 7700 900123, I live at 12 Acacia Road';
    const records = banyan.ctx.db.collection('ruleRecords');
    const rules = async () =>
      (await records.find({ room: room.id }).toArray()).map(({ rule }) => rule as string).sort();
    await say(author, room.id, text);
    expect(await rules()).toEqual([]);
    await say(young, room.id, text);
    expect(await rules()).toEqual(['personal/address', 'personal/phone']);
    expect((await author.must('message:list', { roomId: room.id })).messages.map((message) => message.text)).toEqual([
      text,
      text,
    ]);
    expect(JSON.stringify(await records.find({}).toArray())).not.toContain('7700');
  });
});

describe('Whoever writes that she is in distress', () => {
  const DISTRESS = 'I want to kill myself';

  it('is heard by the room as ever, is shown help on all her devices, and one case goes to those who help', async () => {
    const { banyan, author, steward, room } = await meet();
    const moderator = await signUp(banyan, { role: 'moderator' });
    const [phone, laptop, other] = await Promise.all([author.connect(), author.connect(), steward.connect()]);
    const sent = await say(author, room.id, DISTRESS);
    for (const device of [phone, laptop]) {
      await device.until(() => device.heard('support:offered').length > 0, 'the card');
      expect(device.heard('support:offered')[0]).toEqual({ kinds: ['selfHarm'] });
    }
    await other.until(() => other.log(room.id).some((event) => 'message' in event), 'the message');
    expect(other.heard('support:offered')).toEqual([]);
    await say(author, room.id, 'It is all too much. I want to die.');
    const find = async () => (await moderator.must('case:list', { origin: 'disclosure', roomId: room.id })).cases;
    const cases = await find();
    expect(cases).toMatchObject([{ severity: 'severe', queue: 'moderators', subject: { messageId: sent.id } }]);
    const view = await moderator.must('case:view', { caseId: cases[0]?.id ?? '' });
    expect(view.snapshot.lines.map(({ text }) => text)).toContain('It is all too much. I want to die.');
    const [{ start, end } = { start: 0, end: 0 }] = view.reasons;
    expect(DISTRESS.slice(start, end).length).toBeGreaterThan(0);
    expect(view.authorRecord?.strikes).toEqual([]);
    for (const line of [phone, laptop, other]) line.close();
  });

  it('is put before somebody by the next try when the first one died right after it was stored', async () => {
    const { banyan, author, room } = await meet();
    const moderator = await signUp(banyan, { role: 'moderator' });
    const message = { roomId: room.id, clientId: clientId(), text: DISTRESS };
    await author.must('message:send', message);
    const ask = { origin: 'disclosure' as const, roomId: room.id };
    const [first] = (await moderator.must('case:list', ask)).cases;
    // As if the process had ended between the message and the case.
    await banyan.ctx.db.collection<{ _id: string }>('cases').deleteOne({ _id: first?.id ?? '' });
    await banyan.ctx.db.collection('caseEvents').deleteMany({ caseId: first?.id });
    const phone = await author.connect();
    await author.must('message:send', message);
    await phone.until(() => phone.heard('support:offered').length > 0, 'the card');
    await author.must('message:send', message);
    expect((await moderator.must('case:list', ask)).cases).toHaveLength(1);
    phone.close();
  });

  it('goes to a safeguarding lead alone where there is one', async () => {
    const { banyan, author, room } = await meet();
    const moderator = await signUp(banyan, { role: 'moderator' });
    const admin = await signUp(banyan, { role: 'admin' });
    const lead = await signUp(banyan);
    await admin.must('member:setLead', { memberId: lead.id, isLead: true });
    await say(author, room.id, DISTRESS);
    const ask = { origin: 'disclosure' as const, roomId: room.id };
    expect((await lead.must('case:list', ask)).cases).toMatchObject([{ queue: 'safeguarding' }]);
    expect((await moderator.must('case:list', ask)).cases).toEqual([]);
    await admin.must('member:setLead', { memberId: lead.id, isLead: false });
  });
});

describe('In a private conversation', () => {
  async function talk() {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const moderator = await signUp(banyan, { role: 'moderator' });
    await emma.must('settings:update', { conversationsWith: 'members' });
    const room = await an.must('conversation:start', { clientId: clientId(), memberIds: [emma.id] });
    await emma.must('room:join', { roomId: room.id });
    return { banyan, an, emma, moderator, room };
  }

  it('words that hurt are covered, go to nobody else, and wait for no one', async () => {
    const { banyan, an, emma, moderator, room } = await talk();
    const before = (await moderator.must('case:list', {})).cases.length;
    const records = banyan.ctx.db.collection('ruleRecords');
    const counted = await records.countDocuments();
    const outcome = await an.must('message:send', { roomId: room.id, clientId: clientId(), text: HURTING });
    expect(outcome).toMatchObject({ state: 'sent', message: { contentNote: 'mayHurt' } });
    const { messages } = await emma.must('message:list', { roomId: room.id });
    expect(messages).toMatchObject([{ text: HURTING, contentNote: 'mayHurt' }]);
    const kind = await say(an, room.id, 'sorry');
    await an.must('message:edit', { roomId: room.id, messageId: kind.id, text: HURTING });
    const edited = (await emma.must('message:list', { roomId: room.id })).messages.at(-1);
    expect(edited).toMatchObject({ text: HURTING, contentNote: 'mayHurt' });
    expect((await moderator.must('case:list', {})).cases).toHaveLength(before);
    const rude = { roomId: room.id, clientId: clientId(), text: 'a word', contentNote: HURTING };
    expect((await an.rest('message:send', rude)).status).toBe(400);
    const answer = { roomId: room.id, messageId: kind.id, isOn: true, word: 'bastard' };
    await an.rest('message:react', answer);
    // A number that rises would tell what is said where nobody else reads.
    expect(await records.countDocuments()).toBe(counted);
  });

  it('whoever tells of distress is shown help, and nobody is told', async () => {
    const { an, moderator, room } = await talk();
    const before = (await moderator.must('case:list', {})).cases.length;
    const line = await an.connect();
    await say(an, room.id, 'I want to kill myself');
    await line.until(() => line.heard('support:offered').length > 0, 'the card');
    expect((await moderator.must('case:list', {})).cases).toHaveLength(before);
    line.close();
  });
});

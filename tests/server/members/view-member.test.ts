import { beforeAll, describe, expect, test } from 'vitest';
import type { MemberView } from '#shared/contract/members.ts';
import type { Request } from '#shared/contract/operations.ts';
import { openRoom, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

type Cast = Record<'mai' | 'familyMate' | 'roommate' | 'member' | 'ally' | 'admin', Person>;
let cast: Cast;

/** Everything she says, each item once for every audience; its text names the audience. */
function sayAll(familyRoom: string): Request<'member:updateProfile'> {
  const audiences = { me: 'me', roommates: 'roommates', members: 'members', family: { roomId: familyRoom } } as const;
  const each = Object.entries(audiences);
  return {
    names: [{ fullName: 'first' }, ...each.map(([fullName, audience]) => ({ fullName, audience }))],
    heritages: each.map(([label, audience]) => ({ label, audience })),
    addressTerms: each.map(([term, audience]) => ({ lang: 'vi', term, audience })),
    languages: each.map(([, audience], at) => ({
      tag: ['ta', 'tb', 'tc', 'td'][at] as string,
      level: 'speak',
      audience,
    })),
    pronouns: { text: 'roommates', audience: 'roommates' },
    about: { text: 'family', audience: { roomId: familyRoom } },
  };
}

function whatIsSeen({ profile }: MemberView) {
  const { names, heritages, addressTerms, languages, pronouns, about } = profile;
  return {
    names: names.map(({ fullName }) => fullName).join(' '),
    heritages: heritages.map(({ label }) => label).join(' '),
    terms: addressTerms.map(({ term }) => term).join(' '),
    languages: languages.map(({ tag }) => tag).join(' '),
    said: [pronouns?.text, about?.text].join(' ').trim(),
  };
}

beforeAll(async () => {
  const house = await server();
  const admin = await signUp(house, { role: 'admin' });
  const [mai, familyMate, roommate, member] = [
    await signUp(house),
    await signUp(house),
    await signUp(house),
    await signUp(house),
  ];
  const ally = await signUp(house);
  const family = await openRoom(mai, [familyMate], { entry: 'strict', name: 'Family' });
  await openRoom(mai, [roommate, ally]);
  cast = { mai, familyMate, roommate, member, ally, admin };
  await admin.must('member:setRole', { memberId: ally.id, role: 'ally' });
  await mai.must('member:updateProfile', sayAll(family.id));
});

const seen = async (who: keyof Cast) => whatIsSeen(await cast[who].must('member:view', { memberId: cast.mai.id }));
const the = (words: string, languages: string) => ({ heritages: words, terms: words, languages });

describe('each item is for its own audience', () => {
  test('she herself sees all of it', async () => {
    const words = 'me roommates members family';
    expect(await seen('mai')).toEqual({
      ...the(words, 'ta tb tc td'),
      names: `first ${words}`,
      said: 'roommates family',
    });
  });

  test('somebody in her family room sees what is for that room', async () => {
    const words = 'roommates members family';
    expect(await seen('familyMate')).toEqual({
      ...the(words, 'tb tc td'),
      names: `first ${words}`,
      said: 'roommates family',
    });
  });

  test('somebody in another room of hers does not', async () => {
    const words = 'roommates members';
    expect(await seen('roommate')).toEqual({ ...the(words, 'tb tc'), names: `first ${words}`, said: 'roommates' });
  });

  test.each(['member', 'admin'] as const)('a %s who shares no room sees what is for every member', async (who) => {
    expect(await seen(who)).toEqual({ ...the('members', 'tc'), names: 'first members', said: '' });
  });

  test('an ally sees the names that are for every member, even of a room she shares', async () => {
    expect(await seen('ally')).toEqual({ ...the('', ''), names: 'first members', said: '' });
  });

  test('whoever leaves the room sees it no longer', async () => {
    const house = await server();
    const guest = await signUp(house);
    const room = await openRoom(cast.mai, [guest], { name: 'Kitchen' });
    const view = () => guest.must('member:view', { memberId: cast.mai.id }).then(whatIsSeen);
    expect((await view()).heritages).toBe('roommates members');
    await guest.must('room:leave', { roomId: room.id });
    expect((await view()).heritages).toBe('members');
  });
});

test('a heritage for one room is in no other answer, lists for staff included', async () => {
  const { admin, mai, member } = cast;
  const answers = [
    await admin.must('member:list', { limit: 100 }),
    await admin.must('member:view', { memberId: mai.id }),
    await admin.must('member:search', { query: '' }),
    await member.must('member:view', { memberId: mai.id }),
    await member.must('member:search', { query: 'family' }),
    await mai.must('account:me', {}),
  ];
  expect(JSON.stringify(answers)).toContain(mai.id);
  expect(JSON.stringify(answers)).not.toMatch(/family|"roomId"/);
});

describe('a member who is not there', () => {
  test('and one who is hidden are answered alike', async () => {
    const house = await server();
    const young = await signUp(house, { bornYear: new Date().getUTCFullYear() - 15 });
    const hidden = await cast.member.rest('member:view', { memberId: young.id });
    const absent = await cast.member.rest('member:view', { memberId: house.ctx.clock.newId() });
    expect([hidden.status, hidden.error]).toEqual([404, absent.error]);
    expect(absent.status).toBe(404);
  });

  test('a young member is there for the people of her rooms and for staff, and for no ally', async () => {
    const house = await server();
    const young = await signUp(house, { bornYear: new Date().getUTCFullYear() - 15, name: 'Young Linh' });
    const host = await signUp(house);
    const { id: roomId } = await openRoom(host, [young]);
    await host.must('room:invite', { roomId, handle: cast.ally.handle });
    await cast.ally.must('room:join', { roomId });
    const view = async (person: Person) => (await person.rest('member:view', { memberId: young.id })).status;
    expect(await view(host)).toBe(200);
    expect(await view(cast.admin)).toBe(200);
    expect(await view(young)).toBe(200);
    expect(await view(cast.member)).toBe(404);
    expect(await view(cast.ally)).toBe(404);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { openRoom, type Person, signUp, uniqueHandle } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();
let host: Person;
let dang: Person;
let roomId: string;

beforeAll(async () => {
  const house = await server();
  host = await signUp(house, { name: 'Host' });
  dang = await signUp(house, { handle: uniqueHandle('Đặng'), name: 'Nguyễn Thị Ánh' });
  const narae = await signUp(house, { name: '김나래' });
  await narae.must('member:updateProfile', {
    names: [
      { fullName: '김나래', romanisation: 'Kim Narae' },
      { fullName: 'Secret', audience: 'me' },
      { fullName: 'Stage Bird', audience: 'roommates' },
    ],
  });
  const stranger = await signUp(house, { name: 'Stranger Ánh' });
  roomId = (await openRoom(host, [dang, narae])).id;
  await openRoom(stranger);
});

const find = async (query: string, person = host) =>
  (await person.must('member:search', { query })).members.map(({ name }) => name);

describe('people are found among those she shares a room with', () => {
  test.each([
    ['dang', ['Nguyễn Thị Ánh']],
    ['@Đặng', ['Nguyễn Thị Ánh']],
    ['nguyen', ['Nguyễn Thị Ánh']],
    ['thi anh', ['Nguyễn Thị Ánh']],
    ['ÁNH', ['Nguyễn Thị Ánh']],
    ['김', ['김나래']],
    ['narae', ['김나래']],
    ['stage', ['김나래']],
    ['secret', []],
    ['guyen', []],
    ['stranger', []],
    ['.*', []],
    ['^', []],
    ['[a-z]', []],
    ['$ne', []],
  ])('“%s” finds %j', async (query, names) => {
    expect(await find(query)).toEqual(names);
  });

  test('nothing finds everybody', async () => {
    expect(new Set(await find(''))).toEqual(new Set(['Host', 'Nguyễn Thị Ánh', '김나래']));
    expect((await host.must('member:search', { query: '', limit: 2 })).members).toHaveLength(2);
  });

  test('in one room, if she is in it', async () => {
    const found = await host.must('member:search', { query: 'kim', roomId });
    expect(found.members.map(({ name }) => name)).toEqual(['김나래']);
    const outsider = await signUp(await server());
    const refused = await outsider.rest('member:search', { query: 'kim', roomId });
    const absent = await outsider.rest('member:search', { query: 'kim', roomId: 'a'.repeat(24) });
    expect([refused.status, refused.error]).toEqual([404, absent.error]);
  });

  test('whoever shares no room with anybody finds nobody', async () => {
    expect(await find('', await signUp(await server()))).toEqual([]);
  });

  test('an ally finds nobody', async () => {
    const house = await server();
    const ally = await signUp(house);
    await ally.must('room:join', { roomId });
    expect(await find('nguyen', ally)).toEqual(['Nguyễn Thị Ánh']);
    const admin = await signUp(house, { role: 'admin' });
    await admin.must('member:setRole', { memberId: ally.id, role: 'ally' });
    expect(await find('', ally)).toEqual([]);
  });

  test('a young member is found only in the room itself', async () => {
    const house = await server();
    const young = await signUp(house, { bornYear: new Date().getUTCFullYear() - 15, name: 'Linh Young' });
    await young.must('room:join', { roomId });
    expect(await find('linh young')).toEqual([]);
    expect(await find('linh young', young)).toEqual(['Linh Young']);
    const inRoom = await host.must('member:search', { query: 'linh young', roomId });
    expect(inRoom.members.map(({ id }) => id)).toEqual([young.id]);
  });
});

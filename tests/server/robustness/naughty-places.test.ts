import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationName } from '#shared/contract/operations.ts';
import {
  clientId,
  firstAdmin,
  type Line,
  openRoom,
  PASSWORD,
  type Person,
  signUp,
  uniqueHandle,
} from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { eachAtOnce } from './each-at-once.ts';
import { joinStrings, probe, readNaughtyStrings } from './naughty-strings.ts';
import { pickStrings } from './pick-strings.ts';

const strings = readNaughtyStrings();

let banyan: TestServer;
let an: Person;
let emma: Person;
let anLine: Line;
let emmaLine: Line;

describe.skipIf(strings.length === 0)('Each naughty string comes back as it was from', { timeout: 600_000 }, () => {
  beforeAll(async () => {
    banyan = await startTestServer();
    [an, emma] = [await firstAdmin(banyan), await signUp(banyan)];
    [anLine, emmaLine] = [await an.connect(), await emma.connect()];
  });

  afterAll(async () => {
    for (const line of [anLine, emmaLine]) line?.close();
    await banyan?.close();
  });

  it('the name of the community', async () => {
    await probe(pickStrings('community'), {
      line: anLine,
      name: 'community:update',
      harmless: { name: 'Banyan' },
      toInput: (texts) => texts,
      look: async ({ name }, value) => [
        ['the answer', name, value.name],
        ['the door', name, (await banyan.rest('community:view', {})).value.name],
      ],
      atOnce: 1,
    });
  });

  it('a profile, all of it, for others too', async () => {
    await openRoom(an, [emma]);
    await probe(pickStrings('profile'), {
      line: anLine,
      name: 'member:updateProfile',
      harmless: {
        ...{ 'names.fullName': 'Ân', 'names.given': 'Ân', 'names.surname': 'Lê', 'names.romanisation': 'An' },
        ...{ 'names.pronunciation': 'un', monogram: 'A', 'pronouns.text': 'she', 'about.text': 'me' },
        ...{ 'heritages.label': 'Huế', 'heritages.relation': 'by birth', 'addressTerms.term': 'chị' },
      },
      toInput: (texts) => ({
        names: [
          {
            ...{ fullName: texts['names.fullName'], given: texts['names.given'], surname: texts['names.surname'] },
            ...{ romanisation: texts['names.romanisation'], pronunciation: texts['names.pronunciation'] },
          },
        ],
        monogram: texts.monogram,
        pronouns: { text: texts['pronouns.text'], audience: 'members' },
        about: { text: texts['about.text'], audience: 'members' },
        heritages: [{ label: texts['heritages.label'], relation: texts['heritages.relation'], audience: 'members' }],
        addressTerms: [{ lang: 'vi', term: texts['addressTerms.term'] }],
      }),
      look: async (texts) => {
        const { name, profile } = await emmaLine.must('member:view', { memberId: an.id });
        const [form] = profile.names;
        return [
          ['the card', texts['names.fullName'], name],
          ['the name', texts['names.fullName'], form?.fullName],
          ['the given name', texts['names.given'], form?.given],
          ['the surname', texts['names.surname'], form?.surname],
          ['the romanisation', texts['names.romanisation'], form?.romanisation],
          ['the pronunciation', texts['names.pronunciation'], form?.pronunciation],
          ['the pronouns', texts['pronouns.text'], profile.pronouns?.text],
          ['the words about her', texts['about.text'], profile.about?.text],
          ['the heritage', texts['heritages.label'], profile.heritages[0]?.label],
          ['the relation', texts['heritages.relation'], profile.heritages[0]?.relation],
          ['the form of address', texts['addressTerms.term'], profile.addressTerms[0]?.term],
          ['the seal', texts.monogram || undefined, profile.monogram],
        ];
      },
      atOnce: 1,
    });
    await an.must('member:updateProfile', { names: [{ fullName: 'Ân' }] });
  });

  const roomTexts = { name: 'A room', 'charter.forWhom': 'a', 'charter.moderation': 'b', 'charter.kept': 'c' };
  type RoomTexts = typeof roomTexts;
  const toRoom = (texts: RoomTexts) => ({
    name: texts.name,
    charter: {
      ...{ forWhom: texts['charter.forWhom'], moderation: texts['charter.moderation'] },
      kept: texts['charter.kept'],
    },
  });

  it('a room and its charter', async () => {
    await probe(pickStrings('room'), {
      line: anLine,
      name: 'room:create',
      harmless: roomTexts,
      toInput: (texts) => ({ clientId: clientId(), ...toRoom(texts) }),
      look: async (texts, { id: roomId }) => {
        const { name, charter } = await emmaLine.must('room:view', { roomId });
        return [['what others see', JSON.stringify(toRoom(texts)), JSON.stringify({ name, charter })]];
      },
    });
  });

  it('a changed room, live and in the list of rooms', async () => {
    const { id: roomId } = await openRoom(an, [emma]);
    await probe(pickStrings('changed room'), {
      line: anLine,
      name: 'room:update',
      harmless: roomTexts,
      toInput: (texts) => ({ roomId, ...toRoom(texts) }),
      look: async (texts, { headSeq, name, charter }) => {
        const event = await emmaLine.until(() => emmaLine.log(roomId).find(({ seq }) => seq === headSeq), 'the change');
        const told = event.type === 'room:changed' ? { name: event.room.name, charter: event.room.charter } : event;
        const expected = JSON.stringify(toRoom(texts));
        return [
          ['the answer', expected, JSON.stringify({ name, charter })],
          ['the live event', expected, JSON.stringify(told)],
        ];
      },
      atOnce: 1,
    });
    const { rooms } = await emmaLine.must('room:list', {});
    const { name } = await anLine.must('room:view', { roomId });
    expect(rooms.find(({ id }) => id === roomId)?.name).toBe(name);
  });

  it('a request to join', async () => {
    const { id: roomId } = await openRoom(an, [], { entry: 'approval' });
    await probe(pickStrings('request to join'), {
      line: emmaLine,
      name: 'room:join',
      harmless: { note: '' },
      toInput: (texts) => ({ roomId, ...texts }),
      look: async ({ note }) => {
        const { requests } = await anLine.must('room:requests', { roomId });
        await emmaLine.must('room:leave', { roomId });
        return [['the request', note, requests[0]?.note]];
      },
      atOnce: 1,
    });
  });

  it('the label of a token', async () => {
    await probe(pickStrings('token'), {
      line: emmaLine,
      name: 'device:createToken',
      harmless: { label: 'A bot' },
      toInput: (texts) => texts,
      look: async ({ label }, { device }) => {
        const { devices } = await emmaLine.must('device:list', {});
        await emmaLine.must('device:revoke', { deviceId: device.id });
        return [
          ['the answer', label, device.label],
          ['the list', label, devices.find(({ id }) => id === device.id)?.label],
        ];
      },
      atOnce: 1,
    });
  });

  it('a sign-up: the name, and the handle and password as they are taken back', async () => {
    await eachAtOnce(pickStrings('sign-up'), 4, async (string, nth) => {
      const input = { handle: string, name: string, password: string, note: string, deviceLabel: string };
      const born = { bornYear: 1990, bornMonth: 1, inviteCode: undefined };
      const first = await banyan.rest('account:signUp', { ...input, ...born });
      const refused = new Set(first.error?.fields?.map(({ path }) => path));
      if (first.status !== 200) expect([400, 409], `${string}: ${JSON.stringify(first.error)}`).toContain(first.status);
      if (first.error?.code === 'bad_input') expect(refused.size).toBeGreaterThan(0);
      // One harmless thing after the other, until what is left is taken.
      const kept = {
        handle: `${uniqueHandle('naughty')}-${nth}`,
        name: refused.has('name') ? 'A name' : string,
        password: PASSWORD,
        deviceLabel: refused.has('deviceLabel') ? 'A browser' : string,
      };
      const second = await banyan.rest('account:signUp', { ...kept, ...born });
      expect(second.error, string).toBeUndefined();
      if (second.value.state !== 'signedIn') throw new Error('nobody should wait here');
      const { me, accessToken } = second.value.session;
      expect(me.card.name).toBe(kept.name.normalize('NFC'));
      const { devices } = (await banyan.rest('device:list', {}, { token: accessToken })).value;
      expect(devices[0]?.label).toBe(kept.deviceLabel.normalize('NFC'));
    });
  });

  it('nowhere, where it is only looked up: it is answered like any other that is not there', async () => {
    const { id: roomId } = await openRoom(an);
    const asks: Array<[OperationName, (string: string) => object]> = [
      ['member:search', (query) => ({ query })],
      ['invite:check', (code) => ({ code })],
      ['thread:list', (before) => ({ before })],
      ['room:invite', (handle) => ({ roomId, handle })],
    ];
    await eachAtOnce(pickStrings('look-up'), 8, async (string) => {
      for (const [name, toInput] of asks) {
        const result = await anLine.call(name, toInput(string) as never);
        if (!result.ok) expect(['bad_input', 'not_found'], `${name} ${string}`).toContain(result.error.code);
      }
    });
    // A password takes its time.
    await eachAtOnce(joinStrings(pickStrings('sign-in'), 60), 4, async (string) => {
      const signIn = await banyan.rest('account:signIn', { handle: string, password: string, deviceLabel: string });
      expect(['bad_input', 'wrong_password'], string).toContain(signIn.error?.code);
      for (const name of ['account:export', 'account:erase'] as const) {
        const answer = await banyan.rest(name, { handle: string, password: string });
        expect(['bad_input', 'wrong_password'], `${name} ${string}`).toContain(answer.error?.code);
      }
    });
  });
});

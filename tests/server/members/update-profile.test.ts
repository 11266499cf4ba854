import { describe, expect, test } from 'vitest';
import type { Request } from '#shared/contract/operations.ts';
import { openRoom, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();
type ProfileInput = Request<'member:updateProfile'>;

const names = [
  'O',
  'Nguyễn Thị Ánh',
  'Đặng',
  '毛 泽东',
  '김나래',
  'สุภาพร',
  'ស្រីមុំ',
  'Ng',
  'Suharto',
  "Mary-Jane O'Neil-Watanabe",
  'ဒေါ်အောင်ဆန်း',
  'Björk',
  'Phuc Wang',
  'Shiting Li',
  '👩‍👩‍👧‍👦'.repeat(64),
];

describe('a name', () => {
  test.each(names)('“%s” is kept as it was written, at sign-up and later', async (fullName) => {
    const house = await server();
    const atSignUp = await signUp(house, { name: fullName });
    const { card } = await atSignUp.must('account:me', {});
    expect(card.name).toBe(fullName);

    const later = await signUp(house);
    const view = await later.must('member:updateProfile', { names: [{ fullName, romanisation: fullName }] });
    expect(view.profile.names[0]).toMatchObject({ fullName, romanisation: fullName });
    expect(view.name).toBe(fullName);
    expect((await later.must('account:me', {})).card.name).toBe(fullName);
  });

  test('of 65 characters, of none, or none at all is not a name', async () => {
    const person = await signUp(await server());
    const wrong: ProfileInput[] = [
      { names: [{ fullName: '안'.repeat(65) }] },
      { names: [{ fullName: ' ' }] },
      { names: [] },
    ];
    for (const profile of wrong)
      expect((await person.rest('member:updateProfile', profile)).error.code).toBe('bad_input');
  });

  test('stands beside her messages in the order of her choice', async () => {
    const person = await signUp(await server());
    const form = {
      fullName: 'Yūko Tanaka',
      given: '裕子',
      surname: '田中',
      order: 'surnameFirst',
      lang: 'ja',
    } as const;
    const view = await person.must('member:updateProfile', { names: [form], monogram: '田' });
    expect(view).toMatchObject({ name: '田中裕子', nameLang: 'ja', monogram: '田' });
  });

  test('that stands beside her messages is for everyone', async () => {
    const person = await signUp(await server());
    const view = await person.must('member:updateProfile', { names: [{ fullName: 'Linh', audience: 'me' }] });
    expect(view.profile.names[0]?.audience).toBe('members');
  });
});

describe('what she says about herself', () => {
  test.each([0, 1, 7])('%i heritages are all valid, in her words', async (count) => {
    const person = await signUp(await server());
    const heritages = Array.from({ length: count }, (_, at) => ({
      label: `Hakka and Irish, ${at}`,
      relation: 'raised with',
    }));
    const { profile } = await person.must('member:updateProfile', { names: [{ fullName: 'Mai' }], heritages });
    expect(profile.heritages).toEqual(heritages.map((heritage) => ({ ...heritage, audience: 'me' })));
    const view = await person.must('member:view', { memberId: person.id });
    expect(view.profile.heritages).toHaveLength(count);
  });

  test('is replaced as a whole', async () => {
    const person = await signUp(await server());
    await person.must('member:updateProfile', { names: [{ fullName: 'Mai' }], about: { text: 'I sing.' } });
    const { profile } = await person.must('member:updateProfile', { names: [{ fullName: 'Mai' }] });
    expect(profile).not.toHaveProperty('about');
  });

  test('is heard by others only where the card beside her messages changes', async () => {
    const house = await server();
    const [person, other] = [await signUp(house), await signUp(house)];
    await openRoom(other, [person]);
    const line = await other.connect();
    const profile: ProfileInput = { names: [{ fullName: 'Mai' }] };
    await person.must('member:updateProfile', profile);
    await line.until(() => line.heard('member:changed').length === 1, 'the new name');
    await person.must('member:updateProfile', { ...profile, heritages: [{ label: 'Hakka', audience: 'members' }] });
    await person.must('member:updateProfile', { ...profile, monogram: 'M' });
    await line.until(() => line.heard('member:changed').length === 2, 'the monogram');
    expect(line.heard('member:changed').map(({ name, monogram }) => [name, monogram])).toEqual([
      ['Mai', undefined],
      ['Mai', 'M'],
    ]);
    line.close();
  });
});

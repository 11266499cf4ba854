import { describe, expect, test } from 'vitest';
import { signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

describe('settings', () => {
  test('are closed from the start, and what is not named stays', async () => {
    const narae = await signUp(await server());
    const unsaid = {
      conversationsWith: 'nobody',
      openTopics: [],
      country: null,
      lang: null,
      isDiscreet: false,
      discreetTitle: 'notes',
      leavesOnShift: false,
    };
    expect(await narae.must('settings:view', {})).toEqual(unsaid);
    await narae.must('settings:update', { conversationsWith: 'roommates', country: 'KR' });
    const changed = await narae.must('settings:update', { openTopics: ['family'], lang: 'ko' });
    expect(changed).toEqual({
      ...unsaid,
      conversationsWith: 'roommates',
      openTopics: ['family'],
      country: 'KR',
      lang: 'ko',
    });
    await narae.must('settings:update', { country: null });
    expect(await narae.must('settings:view', {})).toEqual({ ...changed, country: null });
  });

  test('are told to her other devices alone', async () => {
    const house = await server();
    const [an, emma] = [await signUp(house), await signUp(house)];
    const [hers, others] = [await an.connect(), await emma.connect()];
    const script = await an.must('device:createToken', { label: 'another device' });
    await house.rest('settings:update', { country: 'VN' }, { token: script.token });
    const told = await hers.until(() => hers.heard('settings:changed')[0], 'the change');
    expect(told).toMatchObject({ country: 'VN', conversationsWith: 'nobody' });
    await an.must('settings:update', { country: 'KR' });
    await others.must('settings:view', {});
    expect([hers.heard('settings:changed').length, others.heard('settings:changed')]).toEqual([1, []]);
    for (const line of [hers, others]) line.close();
  });

  test('to be discreet reach her other devices, so that no tab of hers says too much', async () => {
    const an = await signUp(await server());
    const hers = await an.connect();
    const script = await an.must('device:createToken', { label: 'another device' });
    const choice = { isDiscreet: true, discreetTitle: 'recipes', leavesOnShift: true } as const;
    await (await server()).rest('settings:update', choice, { token: script.token });
    expect(await hers.until(() => hers.heard('settings:changed')[0], 'the choice')).toMatchObject(choice);
    hers.close();
  });

  test('take no country, topic or audience that there is not', async () => {
    const person = await signUp(await server());
    for (const wrong of [
      { country: 'Korea' },
      { openTopics: ['weather'] },
      { conversationsWith: 'everyone' },
      { discreetTitle: 'Fig Yard' },
    ])
      expect((await person.rest('settings:update', wrong as never)).error.code).toBe('bad_input');
  });
});

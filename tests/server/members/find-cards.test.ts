import { expect, test } from 'vitest';
import { findCachedCard, findCards } from '#server/features/members/find-cards.ts';
import { findMemberByHandle, findMembersByHandles } from '#server/features/members/member.store.ts';
import { signUp, uniqueHandle } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

test('cards come in the order asked for, and whoever does not exist is absent', async () => {
  const house = await server();
  const [one, other] = [await signUp(house), await signUp(house)];
  const cards = await findCards(house.ctx, [other.id, 'a'.repeat(24), one.id, other.id]);
  expect(cards.map(({ id }) => id)).toEqual([other.id, one.id, other.id]);
});

test('a card read once is there at once, and a changed one is new at once', async () => {
  const house = await server();
  const person = await signUp(house, { name: 'Mai' });
  await findCards(house.ctx, [person.id]);
  expect(findCachedCard(house.ctx, person.id)?.name).toBe('Mai');
  expect(findCachedCard(house.ctx, 'a'.repeat(24))).toBeUndefined();
  await person.must('member:updateProfile', { names: [{ fullName: 'Mai Linh' }] });
  const [card] = await findCards(house.ctx, [person.id]);
  expect(card?.name).toBe('Mai Linh');
});

test('members are found by handle in any form, as those wrote it who mention them', async () => {
  const house = await server();
  const handle = uniqueHandle('Đặng');
  const { id } = await signUp(house, { handle });
  const written = [handle.toUpperCase(), handle.normalize('NFD'), 'nobody-at-all'];
  expect(await findMembersByHandles(house.ctx, written)).toEqual(
    new Map([
      [written[0], id],
      [written[1], id],
    ]),
  );
  expect((await findMemberByHandle(house.ctx, handle.toLowerCase()))?._id).toBe(id);
  expect(await findMemberByHandle(house.ctx, 'nobody-at-all')).toBeNull();
});

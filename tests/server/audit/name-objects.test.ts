import { expect, it } from 'vitest';
import { openRoom, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

it('whom and which room an entry is about is named for a reader who may see them, and is an id for any other', async () => {
  const banyan = await server();
  const moderator = await signUp(banyan, { role: 'moderator' });
  const [steward, member] = [await signUp(banyan), await signUp(banyan, { name: 'Đặng Thị Lan' })];
  const [open, hidden] = [
    await openRoom(steward, [member, moderator], { name: 'Veranda' }),
    await openRoom(steward, [member], { name: 'hiddenroomcanary', entry: 'strict' }),
  ];
  for (const { id: roomId } of [open, hidden])
    await steward.must('room:removeMember', { roomId, memberId: member.id, reason: 'for now' });
  await member.must('member:block', { memberId: moderator.id, isBlocked: true });
  const log = await moderator.must('audit:list', { action: 'member:removedFromRoom' });
  expect(log.entries.map(({ object }) => object)).toEqual([
    `member ${member.id} from room ${hidden.id}`,
    `member ${member.id} from room ${open.id}`,
  ]);
  expect(log.members.map(({ id, name }) => [id, name]).sort()).toEqual(
    [
      [member.id, 'Đặng Thị Lan'],
      [steward.id, steward.handle],
    ].sort(),
  );
  expect(log.rooms).toEqual([{ id: open.id, name: 'Veranda' }]);
  expect(JSON.stringify(log)).not.toContain('hiddenroomcanary');
});

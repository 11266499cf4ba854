import { expect, it } from 'vitest';
import type { Request } from '#shared/contract/operations.ts';
import { look, openReportedCase } from '#tests/server/moderation/desk.ts';
import { type Line, PASSWORD, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

async function restrict(measures: Pick<Request<'case:decide'>, 'silence' | 'suspension'>) {
  const met = await openReportedCase(await server());
  const { moderator, author, opened } = met;
  const line = await author.connect();
  const wanted = { ...(await look(moderator, opened.id)), decision: 'warn' as const, rule: 'noHate' as const };
  await moderator.must('case:decide', { ...wanted, ...measures });
  const second = await signUp(met.banyan, { role: 'moderator' });
  const { sanctions } = await second.must('sanction:list', {});
  const hers = sanctions.filter(({ memberId }) => memberId === author.id);
  const end = (by: Person, at = 0) => by.must('sanction:end', { sanctionId: hers[at]?.id ?? '', reason: 'endcanary' });
  return { ...met, line, second, end };
}

const told = (line: Line) => line.heard('statement:given').map(({ what, endedAt }) => [what, endedAt !== undefined]);

it('who is let write again is told so on her open sockets, in a letter and beside the first one, once', async () => {
  const { author, moderator, line, second, end, desk } = await restrict({ silence: { minutes: 60 } });
  await line.until(() => told(line).length === 1, 'the warning');
  await end(second);
  await line.until(() => told(line).length >= 3, 'both letters');
  await end(moderator);
  const { statements } = await author.must('statement:list', {});
  expect(statements).toMatchObject([
    { what: 'silenceEnded', roomName: 'Courtyard', isEverywhere: false, appealUntil: null, decidedBy: 'moderator' },
    { what: 'warned', endedAt: statements[0]?.at, strikeUntil: expect.stringMatching(/^20/) },
  ]);
  expect(told(line)).toEqual([
    ['warned', false],
    ['warned', true],
    ['silenceEnded', false],
  ]);
  // Why is for the log, and so is who.
  expect(JSON.stringify([line.frames, statements])).not.toMatch(new RegExp(`endcanary|${second.id}|${moderator.id}`));
  for (const one of [line, desk]) one.close();
});

it('who is let in again finds the letter, and what else was done to her stands', async () => {
  const measures = { silence: { minutes: 60, isEverywhere: true }, suspension: { minutes: 90 } };
  const { banyan, author, second, line, end, desk } = await restrict(measures);
  await end(second, 1);
  const { value } = await banyan.rest('account:signIn', { handle: author.handle, password: PASSWORD });
  const { statements } = (await banyan.rest('statement:list', {}, { token: value.accessToken })).value;
  expect(statements).toMatchObject([
    { what: 'suspensionEnded', roomName: null, until: null },
    { what: 'warned', until: expect.stringMatching(/^20/) },
    { what: 'suspended', endedAt: statements[0]?.at },
  ]);
  expect(statements[1]).not.toHaveProperty('endedAt');
  for (const one of [line, desk]) one.close();
});

it('what a reversal ended is told with the reversal alone', async () => {
  const { author, moderator, opened, second, line, end, desk } = await restrict({ silence: { minutes: 60 } });
  await moderator.must('case:reverse', { ...(await look(moderator, opened.id)), reason: 'a mistake' });
  await end(second);
  const { statements } = await author.must('statement:list', {});
  expect(statements.map(({ what }) => what)).toEqual(['reversed', 'warned']);
  for (const one of [line, desk]) one.close();
});

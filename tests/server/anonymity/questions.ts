import { makeClaimWords } from '#shared/claim-words.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import type { Output, Request } from '#shared/contract/operations.ts';
import type { OwnQuestion } from '#shared/contract/questions.ts';
import { clientId, type Person } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

export const newCode = () => makeClaimWords(() => Math.floor(Math.random() * 65_536));

type Wanted = Partial<Request<'question:ask'>> & { as?: Person };

/** Asks without a name, as a member or with six words. */
export async function ask(house: TestServer, roomId: string, { as, ...more }: Wanted): Promise<Output<'question:ask'>> {
  const words = { clientId: clientId(), title: 'A thing I never asked', text: 'How do you tell your mother?' };
  const answer = await house.rest('question:ask', { roomId, ...words, ...more }, as ? { token: as.token } : {});
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Waits until words with this beginning are before the moderators. */
export async function waitForCase(moderator: Person, words: string): Promise<CaseView> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const { cases } = await moderator.must('case:list', {});
    const found = cases.find(({ preview }) => preview.includes(words.slice(0, 60)));
    if (found) return moderator.must('case:view', { caseId: found.id });
    if (Date.now() > deadline) throw new Error(`no case about “${words}”`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type Decided = Omit<Request<'case:decide'>, 'caseId' | 'version'>;

export function decide(moderator: Person, { id: caseId, version }: CaseView, decided: Decided): Promise<CaseView> {
  return moderator.must('case:decide', { caseId, version, ...decided });
}

export async function approve(moderator: Person, found: CaseView): Promise<void> {
  await decide(moderator, found, { decision: 'approve' });
}

/** Asks, has it approved, and waits until it is there for others. */
export async function appear(
  house: TestServer,
  roomId: string,
  moderator: Person,
  wanted: Wanted & { title: string },
): Promise<OwnQuestion> {
  const { question } = await ask(house, roomId, wanted);
  await approve(moderator, await waitForCase(moderator, wanted.title));
  const mine = { threadId: question.threadId, ...(wanted.code && { code: wanted.code }) };
  const deadline = Date.now() + 15_000;
  for (;;) {
    const { value } = await house.rest('question:view', mine, wanted.as ? { token: wanted.as.token } : {});
    if (value.question.state === 'there') return value.question;
    if (Date.now() > deadline) throw new Error(`“${wanted.title}” did not appear`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import { makeClaimWords } from '#shared/claim-words.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import type { Output, Request } from '#shared/contract/operations.ts';
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

export async function approve(moderator: Person, { id: caseId, version }: CaseView): Promise<void> {
  await moderator.must('case:decide', { caseId, version, decision: 'approve' });
}

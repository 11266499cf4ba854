import { keepDraft, readDraft } from '#client/features/messages/draft-storage.ts';
import { useSession } from '#client/platform/session.ts';

/** By member, so that it goes when she signs out; who is suspended has only the letter to be known by. */
function owner(): string {
  const session = useSession.getState();
  return session.state === 'member' ? session.me.card.id : 'suspended';
}

/** What she has begun to write against one statement. */
export function readAppealDraft(statementId: string): string {
  return readDraft(owner(), `appeal ${statementId}`).text;
}

export function keepAppealDraft(statementId: string, text: string): void {
  keepDraft(owner(), `appeal ${statementId}`, { text });
}

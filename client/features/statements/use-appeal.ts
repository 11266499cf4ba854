import { useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
import type { Statement } from '#shared/contract/statements.ts';
import { keepAppealDraft } from './appeal-draft.ts';
import { keepStatement } from './use-statements.ts';

export type SendAppeal = (appeal: { statementId: string; clientId: string; text: string }) => Promise<Statement>;

/** One appeal, however often it has to be sent; what she wrote is forgotten only when the house has it. */
export function useAppeal(statementId: string, send: SendAppeal) {
  const attempt = useAttempt<string>();
  return useMutation({
    mutationFn: (text: string) => send({ statementId, clientId: attempt.idOf(text), text }),
    onSuccess: () => keepAppealDraft(statementId, ''),
  });
}

/** As a signed-in member. */
export const sendAppealAsMember: SendAppeal = async (appeal) => {
  const statement = await callRest('appeal:create', appeal);
  keepStatement(statement);
  return statement;
};

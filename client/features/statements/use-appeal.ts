import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { callRest } from '#client/platform/api.ts';
import { newClientId } from '#client/platform/new-client-id.ts';
import type { Statement } from '#shared/contract/statements.ts';
import { keepAppealDraft } from './appeal-draft.ts';
import { keepStatement } from './use-statements.ts';

export type SendAppeal = (appeal: { statementId: string; clientId: string; text: string }) => Promise<Statement>;

/** One appeal, however often it has to be sent; what she wrote is forgotten only when the house has it. */
export function useAppeal(statementId: string, send: SendAppeal) {
  const attempt = useRef<{ text: string; clientId: string }>(undefined);
  return useMutation({
    mutationFn: (text: string) => {
      if (attempt.current?.text !== text) attempt.current = { text, clientId: newClientId() };
      return send({ statementId, ...attempt.current });
    },
    onSuccess: () => keepAppealDraft(statementId, ''),
  });
}

/** As a signed-in member. */
export const sendAppealAsMember: SendAppeal = async (appeal) => {
  const statement = await callRest('appeal:create', appeal);
  keepStatement(statement);
  return statement;
};

import { useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { newClientId } from '#client/platform/new-client-id.ts';
import { sendRequest } from '#client/platform/send-request.ts';
import { useSession } from '#client/platform/session.ts';
import { makeClaimWords } from '#shared/claim-words.ts';
import type { Output } from '#shared/contract/operations.ts';
import { keepClaim } from '../claim.ts';
import { type AskDraft, forgetAsking, useAsking } from './ask-draft.ts';

export type Asked = Output<'question:ask'> & {
  /** Of a visitor: the way back. */
  claim: string | undefined;
};

/** Asks once, however often it has to be sent. A visitor’s words are made before, so that no answer can be lost on the way. */
export function useAsk() {
  const isMember = useSession(({ state }) => state === 'member');
  return useMutation({
    gcTime: 0,
    mutationFn: async (draft: AskDraft): Promise<Asked> => {
      const question = toQuestion(draft);
      const { clientId } = prepareAttempt(question);
      if (isMember) return { ...(await callRest('question:ask', { ...question, clientId })), claim: undefined };
      const claim = prepareClaim();
      return { ...(await sendRequest('question:ask', { ...question, clientId, code: claim })), claim };
    },
    onSuccess: ({ claim }) => {
      if (claim) keepClaim(claim);
      forgetAsking();
    },
  });
}

function toQuestion({ roomId, title, text, contentNote }: AskDraft) {
  const note = contentNote?.trim();
  return { roomId, title: title.trim(), text, ...(note && { contentNote: note }) };
}

/** Other words under an id that may have arrived would be a conflict, so they get an id of their own. */
function prepareAttempt(question: ReturnType<typeof toQuestion>) {
  const words = JSON.stringify(question);
  const before = useAsking.getState().attempt;
  const attempt = before?.question === words ? before : { question: words, clientId: newClientId() };
  useAsking.setState({ attempt });
  return attempt;
}

function prepareClaim(): string {
  const claim = useAsking.getState().claim ?? makeClaimWords(() => crypto.getRandomValues(new Uint16Array(1))[0] ?? 0);
  useAsking.setState({ claim });
  return claim;
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import type { Output } from '#shared/contract/operations.ts';
import { useAskerCall } from '../asker-call.ts';
import { callAsAsker } from '../call-as-asker.ts';
import { questionsKey } from '../claim.ts';

/** Never from memory alone, and forgotten with the page. */
const lookingOften = { staleTime: 0, gcTime: 0, refetchInterval: 20_000 };
/** More pages than any thread has that somebody reads without an account. */
const mostPages = 20;

/** What she asked without a name: by her words, or by her account. */
export function useMyQuestions() {
  return useQuery({
    queryKey: [questionsKey, 'list'],
    queryFn: async () => (await callAsAsker('question:list', {})).questions,
    ...lookingOften,
  });
}

export type MyQuestion = Output<'question:view'>;

/** One of them with everything said to it. No socket is opened for it: the page looks by itself while it is in sight. */
export function useMyQuestion(threadId: string) {
  return useQuery({
    queryKey: [questionsKey, 'view', threadId],
    queryFn: () => readQuestion(threadId),
    ...lookingOften,
  });
}

async function readQuestion(threadId: string): Promise<MyQuestion> {
  const whole = await callAsAsker('question:view', { threadId });
  for (let page = whole, pages = 1; page.hasAfter && pages < mostPages; pages++) {
    page = await callAsAsker('question:view', { threadId, after: whole.posts.at(-1)?.seq ?? 0 });
    whole.posts.push(...page.posts);
    whole.members.push(...page.members);
  }
  return whole;
}

export function useLetters(threadId: string) {
  return useQuery({
    queryKey: [questionsKey, 'letters', threadId],
    queryFn: async () => (await callAsAsker('question:statements', { threadId })).statements,
    ...lookingOften,
  });
}

export function useReportsInThread(threadId: string) {
  return useQuery({
    queryKey: [questionsKey, 'reports', threadId],
    queryFn: async () => (await callAsAsker('question:reports', { threadId })).reports,
    ...lookingOften,
  });
}

export function lookAgain(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [questionsKey] });
}

/** Takes back a draft that waits, or a post; with the question, the whole thread. */
export function useWithdraw(threadId: string) {
  const call = useAskerCall();
  return useMutation({
    mutationFn: (id: string) => call('question:withdraw', { threadId, id }),
    onSettled: lookAgain,
  });
}

export function useAcceptMine(threadId: string) {
  const call = useAskerCall();
  return useMutation({
    mutationFn: (postId: string | null) => call('question:accept', { threadId, postId }),
    onSettled: lookAgain,
  });
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
import type { Request } from '#shared/contract/operations.ts';

/** `undefined` is the whole community. */
export type Place = string | undefined;

const inPlace = (roomId: Place) => (roomId ? { roomId } : {});

export function useWatchedWords(roomId: Place) {
  return useQuery({
    queryKey: ['watchedWords', roomId ?? null],
    queryFn: () => callRest('watchedWord:list', inPlace(roomId)),
    staleTime: 0,
  });
}

type WordToWatch = Omit<Request<'watchedWord:create'>, 'clientId'>;

export function useTryWord() {
  return useMutation({ mutationFn: (word: Request<'watchedWord:try'>) => callRest('watchedWord:try', word) });
}

/** Watches a word and turns it on, when it has been tried; a retry finishes what the first try began. */
export function useWatchWord(onDone: (isOn: boolean) => void) {
  const queryClient = useQueryClient();
  const attempt = useAttempt<WordToWatch>();
  return useMutation({
    mutationFn: async ({ isOn, ...word }: WordToWatch & { isOn: boolean }) => {
      const { id } = await callRest('watchedWord:create', { ...word, clientId: attempt.idOf(word) });
      if (isOn) await callRest('watchedWord:update', { watchedWordId: id, isOn });
      return isOn;
    },
    onSuccess: (isOn) => {
      attempt.end();
      onDone(isOn);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['watchedWords'] }),
  });
}

export function useChangeWord() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: Request<'watchedWord:update'>) => callRest('watchedWord:update', change),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['watchedWords'] }),
  });
}

export function useRemoveWord() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (watchedWordId: string) => callRest('watchedWord:remove', { watchedWordId }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['watchedWords'] }),
  });
}

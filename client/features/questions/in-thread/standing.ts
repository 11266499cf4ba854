import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { callRest } from '#client/platform/api.ts';
import type { Standing } from '#shared/contract/questions.ts';
import { questionsKey } from '../claim.ts';

const lookEveryMs = 20_000;

/** What she may do without her name in a thread that was asked so. Every member of the room asks the same, whoever wrote it. */
export function useReadStanding(threadId: string, wasAskedWithoutName: boolean) {
  return useQuery({
    queryKey: [questionsKey, 'standing', threadId],
    queryFn: () => callRest('question:standing', { threadId }),
    enabled: wasAskedWithoutName,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data?.drafts.length ? lookEveryMs : false),
  });
}

/** Absent in every other thread, and while it is not known. */
export const StandingContext = createContext<Standing | undefined>(undefined);

export function useStanding(): Standing | undefined {
  return useContext(StandingContext);
}

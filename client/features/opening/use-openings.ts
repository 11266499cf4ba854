import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { callRest } from '#client/platform/api.ts';
import { onServerEvent } from '#client/platform/realtime.ts';
import type { Output, Request } from '#shared/contract/operations.ts';

export type Listed = Output<'opening:list'>['openings'][number];
export type Found = Output<'opening:finish'>;

/** Nothing that was typed or found may stay in memory once its dialog is closed. */
const kept = { gcTime: 0 };

export function useOpenings({ isOn = true }: { isOn?: boolean } = {}) {
  return useQuery({ queryKey: ['openings'], queryFn: () => callRest('opening:list', {}), enabled: isOn, staleTime: 0 });
}

export function useOpeningKey() {
  return useQuery({ queryKey: ['opening-key'], queryFn: () => callRest('opening:viewKey', {}), staleTime: 0 });
}

export function useMakeKey() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (key: Request<'opening:makeKey'>) => callRest('opening:makeKey', key),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['opening-key'] }),
  });
}

export function useStartOpening() {
  return useReading((start: Request<'opening:start'>) => callRest('opening:start', start));
}

export function useFinishOpening() {
  return useReading((finish: Request<'opening:finish'>) => callRest('opening:finish', finish));
}

export function useBarOpening() {
  return useReading((bar: Request<'opening:bar'>) => callRest('opening:bar', bar));
}

/** Leads hear that something was begun, opened or barred; after a reconnection the list is read anew. */
export function useOpeningEvents(isOn: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const read = () => void queryClient.invalidateQueries({ queryKey: ['openings'] });
    const stops = [onServerEvent('opening:changed', read), onServerEvent('session:ready', read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [isOn, queryClient]);
}

function useReading<Input, Value>(call: (input: Input) => Promise<Value>) {
  const queryClient = useQueryClient();
  return useMutation({
    ...kept,
    mutationFn: call,
    // Also after a refusal: it may have lapsed, or somebody was faster.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['openings'] }),
  });
}

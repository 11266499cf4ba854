import { useEffect, useReducer } from 'react';
import { create } from 'zustand';
import type { CaseSummary } from '#shared/contract/moderation.ts';

const breakMs = 10 * 60_000;

const useBreakUntil = create<{ until: number }>()(() => ({ until: 0 }));

/** Ten minutes without the severe: she decides when, and can come back sooner. */
export function useBreak() {
  const until = useBreakUntil((state) => state.until);
  const [, wake] = useReducer((times: number) => times + 1, 0);
  const leftMs = until - Date.now();
  useEffect(() => {
    if (leftMs <= 0) return;
    const timer = setTimeout(wake, leftMs + 50);
    return () => clearTimeout(timer);
  }, [leftMs]);
  return {
    isOnBreak: leftMs > 0,
    until: new Date(until),
    begin: () => useBreakUntil.setState({ until: Date.now() + breakMs }),
    end: endBreak,
  };
}

export function endBreak(): void {
  useBreakUntil.setState({ until: 0 });
}

/** Whether she has asked to be spared it just now. */
export function isSpared({ severity }: Pick<CaseSummary, 'severity'>): boolean {
  return severity === 'severe' && useBreakUntil.getState().until > Date.now();
}

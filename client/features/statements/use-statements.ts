import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';

/** The statements of reasons addressed to her. */
export function useStatements() {
  return useQuery({ queryKey: ['statements'], queryFn: () => callRest('statement:list', {}) });
}

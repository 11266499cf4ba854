import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Credentials, suspensionQuery } from './suspension.ts';

const nobody: Credentials = { handle: '', password: '' };

/** Her letters, once she has typed who she is; asked for anew each time she types. */
export function useSuspension(typed: Credentials | undefined) {
  const query = useQuery({ ...suspensionQuery(typed ?? nobody), enabled: false });
  const { refetch } = query;
  useEffect(() => {
    if (typed) void refetch();
  }, [typed, refetch]);
  return query;
}

import { queryOptions } from '@tanstack/react-query';
import { create } from 'zustand';
import { queryClient } from '#client/app/query-client.ts';
import { putStatement } from '#client/features/statements/use-statements.ts';
import { sendRequest } from '#client/platform/send-request.ts';
import type { Statement } from '#shared/contract/statements.ts';

/** What somebody who is suspended typed. In memory, for as long as she reads her letters, and no longer. */
export interface Credentials {
  handle: string;
  password: string;
}

export const useCredentials = create<{ typed: Credentials | undefined }>()(() => ({ typed: undefined }));

export const suspensionQuery = (typed: Credentials) =>
  queryOptions({
    // Not by what she typed: keys are kept and shown where a password has no business.
    queryKey: ['suspension'],
    queryFn: () => sendRequest('suspension:view', typed),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/** Her appeal, against handle and password. */
export async function appealSuspended(
  typed: Credentials,
  appeal: { statementId: string; clientId: string; text: string },
): Promise<Statement> {
  const statement = await sendRequest('suspension:appeal', { ...typed, ...appeal });
  queryClient.setQueryData(
    suspensionQuery(typed).queryKey,
    (known) => known && { ...known, statements: putStatement(known.statements, statement) },
  );
  return statement;
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import type { Statement } from '#shared/contract/statements.ts';

const statementsQuery = queryOptions({
  queryKey: ['statements'],
  queryFn: async () => (await callRest('statement:list', {})).statements,
});

/** The statements of reasons addressed to her, the newest first. */
export function useStatements() {
  return useQuery(statementsQuery);
}

/** One as the server told it just now: new, or with what became of the appeal. */
export function keepStatement(statement: Statement): void {
  queryClient.setQueryData(statementsQuery.queryKey, (known) => known && putStatement(known, statement));
}

export function putStatement(known: Statement[], statement: Statement): Statement[] {
  const isKnown = known.some(({ id }) => id === statement.id);
  return isKnown ? known.map((one) => (one.id === statement.id ? statement : one)) : [statement, ...known];
}

export function readStatementsAnew(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: statementsQuery.queryKey });
}

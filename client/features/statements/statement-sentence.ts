import type { TFunction } from 'i18next';
import type { Statement } from '#shared/contract/moderation.ts';

export type StatementSubject = Pick<Statement, 'what' | 'roomName'> & { until: string | undefined };

/** What was done, in one sentence to the person it was done to. `until` is written out already. */
export function toStatementSentence(t: TFunction<'moderation'>, { what, roomName, until }: StatementSubject): string {
  if (roomName === null) return t(`statement_${what}Nowhere`, { until: until ?? '' });
  return t(`statement_${what}`, { room: roomName, until: until ?? '' });
}

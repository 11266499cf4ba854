import type { CaseSummary } from '#shared/contract/moderation.ts';
import type { CaseListKey } from './desk-view.ts';

/** Whether a list that was asked for so would hold the case. */
export function belongsIn(list: CaseListKey, one: CaseSummary, myId: string): boolean {
  const { state, queue, severity, origin, roomId, claimed } = list;
  if (one.state !== state) return false;
  if (queue && one.queue !== queue) return false;
  if (severity && one.severity !== severity) return false;
  if (origin && one.origin !== origin) return false;
  if (roomId && one.roomId !== roomId) return false;
  if (claimed === 'byMe') return one.claimedBy === myId;
  return claimed !== 'byNobody' || one.claimedBy === null;
}

import type { CaseView } from '#shared/contract/moderation.ts';
import type { Request } from '#shared/contract/operations.ts';
import { isAgainstAuthor, isTold, takesMeasures } from './decisions.ts';
import type { Draft } from './draft.ts';

/** What is sent: what was chosen for something else, and left, is not part of it. */
export function toDecision(draft: Draft, { id, version }: CaseView): Request<'case:decide'> {
  const { decision, rule, note, words, cannedWords, contentNote, slowModeSeconds } = draft;
  if (!decision || decision === 'handOver') throw new Error('A draft without a decision was sent.');
  return {
    caseId: id,
    version,
    decision,
    note,
    ...(isAgainstAuthor(decision) && rule && { rule }),
    ...(isTold(decision) && { words, ...(cannedWords && { cannedWords }) }),
    ...(takesMeasures(decision) && toMeasures(draft)),
    ...(decision === 'blur' && { contentNote: contentNote.trim() }),
    ...(decision === 'slowMode' && { slowModeSeconds }),
  };
}

function toMeasures({ silence, suspensionMinutes, removesFromRoom }: Draft) {
  return {
    ...(silence && { silence }),
    ...(suspensionMinutes && { suspension: { minutes: suspensionMinutes } }),
    ...(removesFromRoom && { removeFromRoom: true }),
  };
}

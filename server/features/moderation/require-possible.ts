import type { Input } from '#shared/contract/operations.ts';
import { type Refusal, refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { CaseDocument } from './case.model.ts';

type Wanted = Pick<Input<'case:decide'>, 'decision' | 'silence'>;

/** Refuses what cannot be done with this case, or not by her, with what can be done instead. */
export function requirePossible(actor: Actor, found: CaseDocument, { decision, silence }: Wanted): void {
  if (found.origin === 'held' && (decision === 'remove' || decision === 'dismiss'))
    throw wrong('decision', 'This waits and nobody has seen it: approve or decline it.');
  if (found.origin === 'report' && (decision === 'approve' || decision === 'decline'))
    throw wrong('decision', 'This was reported and is there to be read: take it down or dismiss it.');
  if (decision === 'remove' && found.subject.kind === 'room')
    throw wrong('decision', 'A room cannot be taken down here. Speak with its stewards, and dismiss this.');
  if (decision === 'remove' && found.subject.kind === 'member' && !silence)
    throw wrong('silence', 'A report about a person ends with a silence, or is dismissed. Choose for how long.');
  if (silence) requireSilencePossible(actor, found, decision, silence.isEverywhere);
}

function requireSilencePossible(
  actor: Actor,
  { author, room }: CaseDocument,
  decision: Wanted['decision'],
  isEverywhere: boolean,
): void {
  if (!author) throw wrong('silence', 'There is nobody here to silence.');
  if (decision === 'approve') throw wrong('silence', 'Nobody is silenced for words that are approved.');
  if (!isEverywhere && !room) throw wrong('silence', 'This is in no room: a silence for it can only be everywhere.');
  const verdict = can.silenceEverywhere(actor);
  if (isEverywhere && !verdict.isAllowed)
    throw refuse(verdict.code, { message: 'Only moderators silence somebody everywhere. You can in this room.' });
}

function wrong(path: string, message: string): Refusal {
  return refuse('bad_input', { message, fields: [{ path, message }] });
}

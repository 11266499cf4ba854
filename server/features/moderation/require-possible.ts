import { findPersona } from '#server/features/anonymity/personas/persona.store.ts';
import { isLastSteward } from '#server/features/rooms/expel-member.ts';
import { findMembership } from '#server/features/rooms/membership.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { Decision } from '#shared/contract/moderation.ts';
import type { Input } from '#shared/contract/operations.ts';
import { type Refusal, refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { CaseDocument } from './case.model.ts';
import { findRoomOf } from './find-room-of.ts';

export type Wanted = Pick<
  Input<'case:decide'>,
  'decision' | 'silence' | 'suspension' | 'removeFromRoom' | 'contentNote' | 'slowModeSeconds'
>;

/** Refuses what cannot be done with this case, or not by her, with what can be done instead. */
export async function requirePossible(ctx: Context, actor: Actor, found: CaseDocument, wanted: Wanted): Promise<void> {
  const reason = findObstacle(found, wanted.decision);
  if (reason) throw wrong('decision', reason);
  if (wanted.decision === 'blur' && !wanted.contentNote)
    throw wrong('contentNote', 'Say what readers see before they open it, as in “racist slur, quoted”.');
  if (wanted.decision === 'slowMode' && !wanted.slowModeSeconds)
    throw wrong('slowModeSeconds', 'Say how many seconds lie between two messages of one member.');
  requireMeasuresFit(found, wanted);
  requireNoNameNeeded(ctx, found, wanted);
  if (wanted.silence) requireSilencePossible(actor, found, wanted.silence.isEverywhere);
  if (wanted.suspension && !can.suspendMember(actor).isAllowed)
    throw refuse('not_allowed', { message: 'Only moderators suspend somebody. You can silence her in this room.' });
  if (wanted.removeFromRoom) await requireRemovalPossible(ctx, found);
}

const ofHeld: readonly Decision[] = ['approve', 'decline'];
const ofDistress: readonly Decision[] = ['support', 'blur', 'dismiss'];
const ofMessages: readonly Decision[] = ['remove', 'blur'];
const ofPeople: readonly Decision[] = ['warn', 'restrict', 'support'];
const ofRooms: readonly Decision[] = ['slowMode', 'lock'];

function findObstacle(found: CaseDocument, decision: Decision): string | null {
  const { origin, subject, author } = found;
  if (origin === 'held')
    return ofHeld.includes(decision) ? null : 'This waits and nobody has seen it: approve or decline it.';
  if (ofHeld.includes(decision)) return 'This is there to be read already: take it down or dismiss it.';
  if (origin === 'disclosure' && !ofDistress.includes(decision))
    return 'She told of something that hurts, and broke no rule: send kind words, or close this.';
  if (ofMessages.includes(decision) && subject.kind !== 'message')
    return subject.kind === 'room'
      ? 'A room cannot be taken down here. Slow it, lock it, or speak with its stewards and dismiss this.'
      : 'This is about a person and no message of hers: warn or restrict her, or dismiss it.';
  if (ofPeople.includes(decision) && !author) return 'There is nobody here to speak to: this is about a room.';
  if (ofRooms.includes(decision) && !findRoomOf(found)) return 'This is in no room that could be slowed or locked.';
  return null;
}

const withMeasures: readonly Decision[] = ['decline', 'remove', 'blur', 'warn', 'restrict'];

function requireMeasuresFit({ author, origin }: CaseDocument, wanted: Wanted): void {
  const { decision, silence, suspension, removeFromRoom } = wanted;
  const path = silence ? 'silence' : suspension ? 'suspension' : removeFromRoom ? 'removeFromRoom' : null;
  if (!path) {
    if (decision !== 'restrict') return;
    throw wrong('silence', 'To restrict her, choose a silence, a suspension or her removal from the room.');
  }
  if (!author) throw wrong(path, 'There is nobody here to restrict: this is about a room.');
  if (decision === 'approve') throw wrong(path, 'Nobody is restricted for words that are approved.');
  if (!withMeasures.includes(decision) || origin === 'disclosure')
    throw wrong(
      path,
      'A restriction goes with a warning, with words that are taken down, or alone. Choose one of these.',
    );
}

/** Behind a name for one thread is somebody whom nobody knows: what needs to know her cannot be done, and need not be. */
function requireNoNameNeeded(ctx: Context, { author }: CaseDocument, { suspension, removeFromRoom }: Wanted): void {
  const path = suspension ? 'suspension' : removeFromRoom ? 'removeFromRoom' : null;
  if (!path || !author || !findPersona(ctx, author)) return;
  throw wrong(
    path,
    'This was written without a name. Silence it: the same person cannot write without a name then, in this room or everywhere, and nobody learns who she is.',
  );
}

function requireSilencePossible(actor: Actor, { room }: CaseDocument, isEverywhere: boolean): void {
  if (!isEverywhere && !room) throw wrong('silence', 'This is in no room: a silence for it can only be everywhere.');
  const verdict = can.silenceEverywhere(actor);
  if (isEverywhere && !verdict.isAllowed)
    throw refuse(verdict.code, { message: 'Only moderators silence somebody everywhere. You can in this room.' });
}

async function requireRemovalPossible(ctx: Context, { room, author }: CaseDocument): Promise<void> {
  if (!room || !author) throw wrong('removeFromRoom', 'This is in no room that she could be taken out of.');
  if ((await findMembership(ctx, room, author))?.state !== 'joined')
    throw wrong('removeFromRoom', 'She is not in this room any more, so she cannot be taken out of it.');
  if (await isLastSteward(ctx, room, author))
    throw wrong('removeFromRoom', 'She alone looks after this room. Let somebody else become its steward first.');
}

function wrong(path: string, message: string): Refusal {
  return refuse('bad_input', { message, fields: [{ path, message }] });
}

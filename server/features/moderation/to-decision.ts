import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Statement } from '#shared/contract/statements.ts';
import { type Actor, isModerator } from '#shared/policy/verdict.ts';
import { findBrakes } from './brake-room.ts';
import type { CaseDocument } from './case.model.ts';
import { type DecisionDocument, isStrike, toStatementKinds } from './decision.ts';
import { findRoomOf } from './find-room-of.ts';

const MINUTE_MS = 60_000;

/** What she decided, whole, with every id that carrying it out needs. */
export async function toDecision(
  { ctx, actor, input }: Call<'case:decide'>,
  found: CaseDocument,
): Promise<DecisionDocument> {
  const { decision, rule = null, note, words, contentNote = null, silence, suspension, removeFromRoom } = input;
  const at = ctx.clock.now();
  const restriction = (minutes: number) => ({
    sanctionId: ctx.clock.newId(),
    until: new Date(at.getTime() + minutes * MINUTE_MS),
  });
  const decided = {
    ...{ decision, rule, note, words, at, contentNote },
    cannedWords: input.cannedWords ?? (decision === 'support' ? ('careAndHelp' as const) : null),
    byMember: actor.memberId,
    byRole: toRole(actor, found),
    fromVersion: found.version,
    silence: silence ? { ...restriction(silence.minutes), room: silence.isEverywhere ? null : found.room } : null,
    suspension: suspension ? restriction(suspension.minutes) : null,
    isRemovedFromRoom: removeFromRoom === true,
    room: await toRoom(ctx, found, input),
    strikeId: found.author && isStrike(decision) ? ctx.clock.newId() : null,
  };
  const told = found.author ? toStatementKinds(decided) : [];
  return { ...decided, statements: told.map((what) => ({ id: ctx.clock.newId(), what })) };
}

/** As whom she decides: the office that this case is hers by. */
export function toRole(actor: Actor, { queue }: Pick<CaseDocument, 'queue'>): Statement['decidedBy'] {
  if (queue === 'safeguarding') return 'safeguardingLead';
  return isModerator(actor) ? 'moderator' : 'steward';
}

async function toRoom(
  ctx: Context,
  found: CaseDocument,
  { decision, slowModeSeconds }: Call<'case:decide'>['input'],
): Promise<DecisionDocument['room']> {
  const id = findRoomOf(found);
  if (!id || (decision !== 'slowMode' && decision !== 'lock')) return null;
  const from = await findBrakes(ctx, id);
  const to = decision === 'lock' ? { ...from, isLocked: true } : { ...from, slowModeSeconds: slowModeSeconds ?? 0 };
  return { id, from, to };
}

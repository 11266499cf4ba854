import type { ClientSession } from 'mongoose';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Context } from '#server/platform/context.ts';
import type { Decision } from '#shared/contract/moderation.ts';
import type { CaseDocument } from './case.model.ts';
import type { DecisionDocument, ReversalDocument } from './decision.ts';

const actions: Record<Decision, string> = {
  approve: 'message:approved',
  decline: 'message:declined',
  remove: 'message:removed',
  blur: 'message:blurred',
  warn: 'member:warned',
  restrict: 'case:upheld',
  slowMode: 'room:slowed',
  lock: 'room:locked',
  support: 'member:supported',
  dismiss: 'case:dismissed',
};

/** One entry for the decision and one for each restriction that came with it. Doing it twice changes nothing. */
export async function writeDownDecision(ctx: Context, about: CaseDocument, decided: DecisionDocument): Promise<void> {
  const { silence, suspension, isRemovedFromRoom, fromVersion } = decided;
  const { _id, author, room } = about;
  const entry = { actorId: decided.byMember, reason: toReason(about, decided) };
  const whom = about.queue === 'safeguarding' ? toObject(about) : `member ${author}`;
  const onceKey = `decided ${_id} ${fromVersion}`;
  await recordAudit(ctx, { ...entry, onceKey, action: actions[decided.decision], object: toObject(about) });
  if (silence)
    await recordAudit(ctx, {
      ...{ ...entry, onceKey: `silenced ${silence.sanctionId}`, action: 'member:silenced' },
      object: `${whom} ${silence.room ? `in room ${silence.room}` : 'everywhere'} until ${silence.until.toISOString()}`,
    });
  if (suspension)
    await recordAudit(ctx, {
      ...{ ...entry, onceKey: `suspended ${suspension.sanctionId}`, action: 'member:suspended' },
      object: `${whom} until ${suspension.until.toISOString()}`,
    });
  if (isRemovedFromRoom)
    await recordAudit(ctx, {
      ...{ ...entry, onceKey: `removed ${_id} ${fromVersion}`, action: 'member:removedFromRoom' },
      object: `${whom} from room ${room}`,
    });
}

export function writeDownReversal(ctx: Context, about: CaseDocument, reversal: ReversalDocument): Promise<void> {
  return recordAudit(ctx, {
    onceKey: `reversed ${about._id} ${reversal.fromVersion}`,
    actorId: reversal.byMember,
    action: 'case:reversed',
    object: toObject(about),
    reason: about.queue === 'safeguarding' ? '' : reversal.reason,
  });
}

/** That somebody worked on a case, kept together with its event. What she noted for colleagues is not in it. */
export function writeDownWork(
  ctx: Context,
  { number }: Pick<CaseDocument, 'number'>,
  { action, byMember, to }: { action: `case:${string}`; byMember: string; to?: string },
  session: ClientSession,
): Promise<void> {
  const object = `case ${number}${to ? ` to ${to}` : ''}`;
  return recordAudit(ctx, { actorId: byMember, action, object, reason: '' }, session);
}

/** The log is read by staff who may not know what the leads know. */
export function toObject({ subject, queue, number }: Pick<CaseDocument, 'subject' | 'queue' | 'number'>): string {
  if (queue === 'safeguarding') return `case ${number}`;
  if (subject.kind === 'member') return `member ${subject.memberId}`;
  return subject.kind === 'room' ? `room ${subject.roomId}` : `message ${subject.messageId}`;
}

/** What a lead writes for the leads stays with the case. */
export function toReason(
  { queue }: Pick<CaseDocument, 'queue'>,
  { rule, note }: Pick<DecisionDocument, 'rule' | 'note'>,
): string {
  return [rule, queue === 'safeguarding' ? '' : note].filter(Boolean).join(': ');
}

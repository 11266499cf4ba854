import { recordAudit } from '#server/features/audit/record-audit.ts';
import { declineHeld } from '#server/features/messages/held/decline-held.ts';
import { releaseHeld } from '#server/features/messages/held/release-held.ts';
import { removeMessage } from '#server/features/messages/remove-message.ts';
import { silenceMember } from '#server/features/sanctions/silence-member.ts';
import type { Context } from '#server/platform/context.ts';
import type { Decision } from '#shared/contract/moderation.ts';
import { Refusal } from '#shared/errors.ts';
import type { CaseDocument, DecisionDocument } from './case.model.ts';
import { closeWithdrawnCase, findCase, finishCase, reopenCase } from './case.store.ts';
import { stateReasons } from './state-reasons.ts';
import { tellCase } from './tell-case.ts';

/**
 * Carries a decision out. Every part changes nothing the second time, so that this can begin again wherever it stopped: on
 * the moderator’s retry, or at the next start.
 */
export async function completeDecision(ctx: Context, claimed: CaseDocument): Promise<CaseDocument> {
  const { decision } = claimed;
  if (!decision || claimed.state === 'decided') return claimed;
  await takeEffect(ctx, claimed, decision);
  await silence(ctx, claimed, decision);
  await writeDown(ctx, claimed, decision);
  await stateReasons(ctx, claimed, decision);
  const decided = await finishCase(ctx, claimed._id);
  if (decided) await tellCase(ctx, decided);
  return decided ?? (await findCase(ctx, claimed._id)) ?? claimed;
}

async function takeEffect(ctx: Context, claimed: CaseDocument, decision: DecisionDocument): Promise<void> {
  try {
    await change(ctx, claimed, decision);
  } catch (error) {
    // What cannot be done just now stays decided; what cannot be done at all waits for another decision.
    if (error instanceof Refusal && error.code !== 'unavailable' && error.code !== 'read_only')
      await giveBack(ctx, claimed, error);
    throw error;
  }
}

async function change(ctx: Context, { subject }: CaseDocument, { decision, rule }: DecisionDocument): Promise<void> {
  if (subject.kind !== 'message') return;
  const { roomId, messageId } = subject;
  if (decision === 'remove') await removeMessage(ctx, { roomId, messageId, ...(rule && { rule }) });
  if (decision === 'approve') await releaseHeld(ctx, messageId);
  if (decision === 'decline') await declineHeld(ctx, messageId);
}

async function giveBack(ctx: Context, claimed: CaseDocument, error: Refusal): Promise<void> {
  const reopened = await reopenCase(ctx, claimed._id);
  const isTakenBack = claimed.origin === 'held' && error.code === 'conflict' && claimed.openKey;
  const closed = isTakenBack ? await closeWithdrawnCase(ctx, isTakenBack) : null;
  const now = closed ?? reopened;
  if (now) await tellCase(ctx, now);
}

async function silence(ctx: Context, { _id, author }: CaseDocument, decision: DecisionDocument): Promise<void> {
  if (!decision.silence || !author) return;
  const { sanctionId, room, until } = decision.silence;
  await silenceMember(ctx, {
    ...{ sanctionId, until },
    memberId: author,
    roomId: room,
    from: decision.at,
    reason: toReason(decision),
    byMemberId: decision.byMember,
    caseId: _id,
  });
}

const actions: Record<Decision, string> = {
  remove: 'message:removed',
  dismiss: 'case:dismissed',
  approve: 'message:approved',
  decline: 'message:declined',
};

async function writeDown(ctx: Context, { _id, subject, author }: CaseDocument, decided: DecisionDocument) {
  const entry = { actorId: decided.byMember, reason: toReason(decided) };
  const isOfMember = decided.decision === 'remove' && subject.kind === 'member';
  await recordAudit(ctx, {
    ...entry,
    onceKey: `decided ${_id}`,
    action: isOfMember ? 'case:upheld' : actions[decided.decision],
    object: toObject(subject),
  });
  if (!decided.silence) return;
  const { sanctionId, room, until } = decided.silence;
  await recordAudit(ctx, {
    ...entry,
    onceKey: `silenced ${sanctionId}`,
    action: 'member:silenced',
    object: `member ${author} ${room ? `in room ${room}` : 'everywhere'} until ${until.toISOString()}`,
  });
}

function toObject(subject: CaseDocument['subject']): string {
  if (subject.kind === 'member') return `member ${subject.memberId}`;
  return subject.kind === 'room' ? `room ${subject.roomId}` : `message ${subject.messageId}`;
}

function toReason({ rule, note }: DecisionDocument): string {
  return [rule, note].filter(Boolean).join(': ');
}

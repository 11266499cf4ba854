import { findCards } from '#server/features/members/find-cards.ts';
import { findSettings } from '#server/features/members/settings/find-settings.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { CaseSummary, CaseView } from '#shared/contract/moderation.ts';
import type { CaseDocument } from './case.model.ts';
import type { CaseScope } from './case.store.ts';
import { toCaseEvents } from './case-event.view.ts';
import { findAuthorRecord } from './find-author-record.ts';
import { findSimilar } from './find-similar.ts';
import { toSeverityName } from './judge-severity.ts';
import { findSignals } from './report.store.ts';
import { isOver, isReversible, toShownPreview } from './shown-case.ts';

export async function toCaseSummary(ctx: Context, shown: CaseDocument): Promise<CaseSummary> {
  const { _id: id, number, origin, queue, severity, subject, room, isPrivate, openedAt } = shown;
  const { reportCount, reportWeight, claimedBy, version, decision } = shown;
  const roomId = room ?? (subject.kind === 'room' && !isPrivate ? subject.roomId : null);
  const isDecided = isOver(shown);
  return {
    ...{ id, number, origin, queue, subject, isPrivate, reportCount, reportWeight, claimedBy, version },
    state: isDecided ? 'decided' : 'open',
    severity: toSeverityName(severity),
    preview: toShownPreview(shown),
    roomId: room,
    roomName: roomId && ((await findRoom(ctx, roomId))?.name ?? null),
    openedAt: openedAt.toISOString(),
    decision: isDecided ? (decision?.decision ?? null) : null,
  };
}

/** The whole case for somebody with this scope. Who reported is not read from the database for it. */
export async function toCaseView(ctx: Context, shown: CaseDocument, scope: CaseScope): Promise<CaseView> {
  const { author, snapshot, decision, reasons } = shown;
  const [summary, signals, events, authorRecord, similar, settings] = await Promise.all([
    toCaseSummary(ctx, shown),
    toSignals(ctx, shown),
    toCaseEvents(ctx, shown._id),
    author === null ? null : findAuthorRecord(ctx, scope, shown, author),
    findSimilar(ctx, scope, shown),
    author === null ? null : findSettings(ctx, author),
  ]);
  const people = [author, decision?.byMember, shown.claimedBy, ...snapshot.lines.map(({ authorId }) => authorId)];
  const colleagues = events.flatMap(({ byMemberId, to }) => [byMemberId, to]);
  const named = [...people, ...colleagues].filter((id) => typeof id === 'string');
  return {
    ...summary,
    ...{ authorId: author, signals, events, reasons, authorRecord, similar },
    authorLang: settings?.lang ?? null,
    snapshot: {
      lines: snapshot.lines.map((line) => ({ ...line, at: line.at.toISOString() })),
      versions: snapshot.versions.map((version) => ({ ...version, at: version.at.toISOString() })),
    },
    outcome: isOver(shown) ? toOutcome(shown) : null,
    members: await findCards(ctx, [...new Set(named)]),
  };
}

async function toSignals(ctx: Context, { _id, origin, openedAt }: CaseDocument): Promise<CaseView['signals']> {
  const reported = await findSignals(ctx, _id);
  const found = origin === 'report' ? [] : [{ reason: origin, note: '', at: openedAt, reporter: null }];
  return [...found, ...reported].map((signal) => ({ ...signal, at: signal.at.toISOString() }));
}

function toOutcome(shown: CaseDocument): CaseView['outcome'] {
  if (!shown.decision) return null;
  const { decision, rule, byMember: byMemberId, at, note, silence, suspension, isRemovedFromRoom } = shown.decision;
  return {
    ...{ decision, rule, byMemberId, note, isRemovedFromRoom },
    at: at.toISOString(),
    silencedUntil: silence?.until.toISOString() ?? null,
    suspendedUntil: suspension?.until.toISOString() ?? null,
    isReversible: isReversible(shown),
  };
}

import { findCards } from '#server/features/members/find-cards.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { CaseSummary, CaseView } from '#shared/contract/moderation.ts';
import type { CaseDocument } from './case.model.ts';
import { toSeverityName } from './judge-severity.ts';
import { findSignals } from './report.store.ts';

export async function toCaseSummary(ctx: Context, shown: CaseDocument): Promise<CaseSummary> {
  const { _id: id, number, state, origin, severity, subject, preview, room, reportCount, openedAt, version } = shown;
  const roomId = room ?? (subject.kind === 'room' ? subject.roomId : null);
  return {
    ...{ id, number, origin, subject, preview, reportCount, version },
    // Until it is carried out, a decision is not one that anybody could rely on.
    state: state === 'decided' ? 'decided' : 'open',
    severity: toSeverityName(severity),
    roomId: room,
    roomName: roomId && ((await findRoom(ctx, roomId))?.name ?? null),
    openedAt: openedAt.toISOString(),
  };
}

/** The whole case. Who reported is not read from the database for it. */
export async function toCaseView(ctx: Context, shown: CaseDocument): Promise<CaseView> {
  const { author, snapshot, decision, state } = shown;
  const people = [author, decision?.byMember, ...snapshot.lines.map(({ authorId }) => authorId)];
  return {
    ...(await toCaseSummary(ctx, shown)),
    authorId: author,
    snapshot: {
      lines: snapshot.lines.map((line) => ({ ...line, at: line.at.toISOString() })),
      versions: snapshot.versions.map((version) => ({ ...version, at: version.at.toISOString() })),
    },
    signals: await toSignals(ctx, shown),
    outcome: state === 'decided' && decision ? toOutcome(decision) : null,
    members: await findCards(ctx, [...new Set(people.filter((id) => typeof id === 'string'))]),
  };
}

async function toSignals(ctx: Context, { _id, origin, openedAt }: CaseDocument): Promise<CaseView['signals']> {
  const reported = await findSignals(ctx, _id);
  const screened = origin === 'held' ? [{ reason: 'held', note: '', at: openedAt }] : [];
  return [...screened, ...reported].map((signal) => ({ ...signal, at: signal.at.toISOString() }));
}

function toOutcome(decided: NonNullable<CaseDocument['decision']>): CaseView['outcome'] {
  const { decision, rule = null, byMember: byMemberId, at, note, silence } = decided;
  return {
    ...{ decision, rule, byMemberId, note },
    at: at.toISOString(),
    silencedUntil: silence ? silence.until.toISOString() : null,
  };
}

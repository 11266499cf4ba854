import type { CaseSummary, CaseView } from '#shared/contract/moderation.ts';
import type { Appeal, Statement } from '#shared/contract/statements.ts';

export const roomId = 'r'.repeat(24);
export const author = { id: 'a'.repeat(24), handle: 'tommy', name: 'Tommy' };
export const colleague = { id: 'p'.repeat(24), handle: 'priya', name: 'Priya' };

export function aSummary(fields: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: 'c'.repeat(24),
    number: 412,
    state: 'open',
    origin: 'report',
    queue: 'moderators',
    severity: 'normal',
    subject: { kind: 'message', roomId, messageId: 'd'.repeat(24) },
    preview: 'You people always bring it up',
    roomId,
    roomName: 'Front porch',
    isPrivate: false,
    reportCount: 2,
    reportWeight: 2,
    openedAt: '2026-11-23T08:39:00.000Z',
    claimedBy: null,
    decision: null,
    version: 3,
    ...fields,
  };
}

export function aCase(fields: Partial<CaseView> = {}): CaseView {
  return {
    ...aSummary(),
    authorId: author.id,
    authorLang: 'ko',
    snapshot: {
      lines: [
        { authorId: author.id, text: 'Before it', at: '2026-11-23T08:38:00.000Z', isSubject: false },
        { authorId: author.id, text: 'You people always bring it up', at: '2026-11-23T08:39:00.000Z', isSubject: true },
      ],
      versions: [{ text: 'The first wording', at: '2026-11-23T08:38:30.000Z' }],
    },
    reasons: [],
    signals: [{ reason: 'hate', note: 'aimed at her daughter', at: '2026-11-23T08:40:00.000Z', reporter: null }],
    events: [
      {
        position: 1,
        at: '2026-11-23T08:40:00.000Z',
        type: 'opened',
        byMemberId: null,
        note: '',
        decision: null,
        to: null,
      },
    ],
    authorRecord: { memberForDays: 12, strikes: [], cases: [], sanctions: [] },
    similar: [],
    outcome: null,
    members: [author, colleague],
    ...fields,
  };
}

export function anOutcome(fields: Partial<NonNullable<CaseView['outcome']>> = {}): NonNullable<CaseView['outcome']> {
  return {
    decision: 'remove',
    rule: 'noHate',
    byMemberId: colleague.id,
    at: '2026-11-23T09:00:00.000Z',
    note: '',
    silencedUntil: null,
    suspendedUntil: null,
    isRemovedFromRoom: false,
    isReversible: true,
    ...fields,
  };
}

export function aStatement(fields: Partial<Statement> = {}): Statement {
  return {
    id: 's'.repeat(24),
    at: '2026-11-23T09:00:00.000Z',
    what: 'removed',
    rule: 'noHate',
    facts: { kind: 'reports', reports: 2 },
    text: 'You people always bring it up',
    roomName: 'Front porch',
    cannedWords: null,
    words: '',
    decidedBy: 'moderator',
    isAutomated: false,
    until: null,
    isEverywhere: false,
    strikeUntil: '2027-02-21T09:00:00.000Z',
    appealUntil: '2027-05-23T09:00:00.000Z',
    appeal: null,
    ...fields,
  };
}

export function anAppeal(fields: Partial<Appeal> = {}): Appeal {
  return {
    id: 'e'.repeat(24),
    at: '2026-11-23T10:00:00.000Z',
    state: 'waiting',
    member: author,
    caseNumber: 412,
    decidedById: colleague.id,
    statement: aStatement(),
    text: 'It was a quote.',
    answer: '',
    answeredById: null,
    version: 1,
    ...fields,
  };
}

import type { CaseSummary, CaseView } from '#shared/contract/moderation.ts';

export const roomId = 'r'.repeat(24);
export const author = { id: 'a'.repeat(24), handle: 'tommy', name: 'Tommy' };

export function aSummary(fields: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: 'c'.repeat(24),
    number: 412,
    state: 'open',
    origin: 'report',
    severity: 'normal',
    subject: { kind: 'message', roomId, messageId: 'd'.repeat(24) },
    preview: 'You people always bring it up',
    roomId,
    roomName: 'Front porch',
    reportCount: 2,
    openedAt: '2026-11-23T08:39:00.000Z',
    version: 3,
    ...fields,
  };
}

export function aCase(fields: Partial<CaseView> = {}): CaseView {
  return {
    ...aSummary(),
    authorId: author.id,
    snapshot: {
      lines: [
        { authorId: author.id, text: 'Before it', at: '2026-11-23T08:38:00.000Z', isSubject: false },
        { authorId: author.id, text: 'You people always bring it up', at: '2026-11-23T08:39:00.000Z', isSubject: true },
      ],
      versions: [{ text: 'The first wording', at: '2026-11-23T08:38:30.000Z' }],
    },
    signals: [{ reason: 'hate', note: 'aimed at her daughter', at: '2026-11-23T08:40:00.000Z' }],
    outcome: null,
    members: [author],
    ...fields,
  };
}

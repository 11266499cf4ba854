import type { Statement } from '#shared/contract/statements.ts';

/** A warning by a moderator, still to be appealed. */
export function aStatement(more: Partial<Statement> = {}): Statement {
  return {
    id: 's'.repeat(24),
    at: '2026-11-20T09:00:00.000Z',
    what: 'removed',
    rule: 'noHate',
    facts: { kind: 'reports', reports: 2 },
    text: 'what she wrote',
    roomName: 'ห้องครัวคุณยาย',
    cannedWords: 'hate',
    words: 'Write to me if you like.',
    decidedBy: 'moderator',
    isAutomated: false,
    until: null,
    isEverywhere: false,
    strikeUntil: '2099-02-18T09:00:00.000Z',
    appealUntil: '2099-05-20T09:00:00.000Z',
    appeal: null,
    ...more,
  };
}

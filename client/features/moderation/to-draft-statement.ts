import type { CaseView } from '#shared/contract/moderation.ts';
import type { Statement, StatementKind } from '#shared/contract/statements.ts';
import { appealUntil, strikeUntil } from '#shared/statements/how-long.ts';
import { takesMeasures } from './decisions.ts';
import type { Draft } from './draft.ts';

export interface Writer {
  decidedBy: Statement['decidedBy'];
  now: Date;
}

/** The statement that the server would write for this draft, as far as it can be known before. */
export function toDraftStatement(judged: CaseView, draft: Draft, { decidedBy, now }: Writer): Statement {
  const what = kindOf(draft);
  const minutes = draft.suspensionMinutes ?? draft.silence?.minutes;
  const later = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const isEverywhere = what === 'suspended' || draft.silence?.isEverywhere === true;
  return {
    id: judged.id,
    at: now.toISOString(),
    what,
    rule: draft.rule ?? null,
    facts: { kind: factsOf(judged), reports: judged.reportCount },
    text: '',
    roomName: isEverywhere && (what === 'suspended' || what === 'silenced') ? null : judged.roomName,
    isEverywhere,
    cannedWords: draft.cannedWords ?? null,
    words: draft.words.trim(),
    decidedBy,
    isAutomated: false,
    until: takesMeasures(draft.decision) && minutes ? later(minutes * 60_000) : null,
    strikeUntil: takesMeasures(draft.decision) ? strikeUntil(now).toISOString() : null,
    appealUntil: appealUntil({ at: now, what })?.toISOString() ?? null,
    appeal: null,
  };
}

function kindOf({ decision, suspensionMinutes, silence, removesFromRoom }: Draft): StatementKind {
  if (decision === 'support') return 'supported';
  if (decision === 'blur') return 'blurred';
  if (decision === 'decline') return 'declined';
  if (decision === 'remove') return 'removed';
  if (decision === 'warn') return 'warned';
  if (suspensionMinutes) return 'suspended';
  return silence || !removesFromRoom ? 'silenced' : 'removedFromRoom';
}

function factsOf({ origin }: CaseView): Statement['facts']['kind'] {
  if (origin === 'disclosure') return 'disclosure';
  return origin === 'report' ? 'reports' : 'screening';
}

import type { CaseState } from './case.model.ts';
import type { CaseEventDocument } from './case-event.model.ts';

/** The case after one more event. Pure: from the events alone a case can be made again, at any time. */
export function applyCaseEvent(before: CaseState | null, event: CaseEventDocument): CaseState {
  if (event.type === 'opened') {
    if (before) throw new Error(`case ${event.caseId} was opened before`);
    return open(event);
  }
  if (!before || event.position !== before.version + 1)
    throw new Error(`event ${event.position} does not follow ${before?.version ?? 'nothing'}`);
  return { ...change(before, event), version: event.position };
}

function open({ facts, at, position }: CaseEventDocument & { type: 'opened' }): CaseState {
  return {
    ...facts,
    ...{ reportCount: 0, reportWeight: 0, openedAt: at, claimedBy: null, state: 'open' },
    ...{ decision: null, reversal: null, endedAt: null, version: position },
  };
}

function change(state: CaseState, event: Exclude<CaseEventDocument, { type: 'opened' }>): CaseState {
  switch (event.type) {
    case 'reported':
      return addReport(state, event.report);
    case 'claimed':
      return { ...state, claimedBy: event.byMember };
    case 'released':
      return { ...state, claimedBy: null };
    case 'handedOver':
      return event.to === 'moderators' || event.to === 'safeguarding'
        ? { ...state, queue: event.to, claimedBy: null }
        : { ...state, claimedBy: event.to };
    case 'deciding':
      return { ...state, state: 'deciding', decision: event.decision, reversal: null };
    case 'givenBack':
      return { ...state, state: 'open', decision: null };
    case 'decided':
      return close({ ...state, state: 'decided' }, event.at);
    case 'reversing':
      return { ...state, state: 'reversing', reversal: event.reversal };
    case 'reversed':
      return event.reopened ? reopen(state, event.reopened) : { ...state, state: 'decided' };
    case 'withdrawn':
      return close({ ...state, state: 'decided', decision: null }, event.at);
    case 'authorLeft':
      return { ...state, author: null };
    case 'noted':
    case 'appealed':
    case 'appealDecided':
      return state;
  }
}

/** People are counted, not reports: `isCounted` is false for her second one. */
function addReport(
  state: CaseState,
  { severity, weight, isCounted }: { severity: number; weight: number; isCounted: boolean },
): CaseState {
  return {
    ...state,
    severity: Math.max(state.severity, severity),
    reportCount: state.reportCount + (isCounted ? 1 : 0),
    reportWeight: Math.round((state.reportWeight + (isCounted ? weight : 0)) * 100) / 100,
  };
}

function close({ openKey: _, ...state }: CaseState, at: Date): CaseState {
  return { ...state, claimedBy: null, endedAt: at };
}

function reopen(state: CaseState, reopened: { openKey?: string }): CaseState {
  return { ...state, ...reopened, state: 'open', decision: null, reversal: null, endedAt: null };
}

import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { decisionsFor, strictDecisionOf } from './decisions.ts';
import { type Choice, chooseDecision, type Draft, emptyDraft, toggleSilence, toggleSuspension } from './draft.ts';
import { keepDraft, readDraft, useDrafts } from './drafts.ts';
import { findPersona } from './find-persona.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** The decision that is being made about one case, by keys and by hand. */
export function useDraft(judged: CaseView) {
  const { suspendsMembers } = useDeskRights();
  const draft = useDrafts(({ drafts }) => drafts[judged.id]) ?? emptyDraft;
  const setDraft = (next: Draft) => keepDraft(judged.id, next);
  const change = (toNext: (draft: Draft) => Draft) => {
    if (judged.state !== 'open') return false;
    setDraft(toNext(readDraft(judged.id)));
  };
  const offered = decisionsFor(judged);
  const choose = (...wanted: Choice[]) => {
    const decision = wanted.find((each) => each === 'handOver' || offered.includes(each));
    return decision ? change((current) => chooseDecision(current, decision)) : false;
  };
  const mayAct = judged.authorId !== null && strictDecisionOf(judged) !== undefined;
  useShortcut('approve', () => choose('approve', 'dismiss'));
  useShortcut('dismiss', () => choose('decline', 'dismiss'));
  useShortcut('takeDown', () => choose('remove', 'decline'));
  useShortcut('putBehindNote', () => choose('blur'));
  useShortcut('warn', () => choose('warn'));
  useShortcut('giveSupport', () => choose('support'));
  useShortcut('slowMode', () => choose('slowMode'));
  useShortcut('lockRoom', () => choose('lock'));
  useShortcut('silence', () => (mayAct ? change((current) => toggleSilence(current, judged)) : false));
  useShortcut('suspend', () =>
    mayAct && suspendsMembers && !findPersona(judged) ? change((current) => toggleSuspension(current, judged)) : false,
  );
  useShortcut('passOn', () => change((current) => handOver(current, otherQueueOf(judged))));
  useShortcut('giveToColleague', () => change((current) => handOver(current, undefined)));
  return [draft, setDraft] as const;
}

/** Where it goes when it is passed on: to the leads, or from them back. */
export function otherQueueOf({ queue }: Pick<CaseView, 'queue'>): CaseView['queue'] {
  return queue === 'safeguarding' ? 'moderators' : 'safeguarding';
}

/** Choosing the same again takes it back; choosing somebody else changes who gets it. */
export function handOver(draft: Draft, to: string | undefined): Draft {
  const isAgain = draft.decision === 'handOver' && draft.to === to;
  const chosen = { ...draft, decision: undefined, to: undefined };
  return isAgain ? chosen : { ...chooseDecision(chosen, 'handOver'), to };
}

import { create } from 'zustand';
import { onLeaving } from '#client/app/leave/leaving.ts';
import { useSession } from '#client/platform/session.ts';

export interface AskDraft {
  roomId: string;
  title: string;
  text: string;
  /** Absent without a content note; empty while she has not said what it is. */
  contentNote?: string;
  /** Details by which somebody could find her that she wants to leave in. */
  left: string[];
}

/** The same words under the same id and claim arrive once, however often they are sent. */
export interface Attempt {
  question: string;
  clientId: string;
}

interface Asking {
  draft: AskDraft;
  attempt: Attempt | undefined;
  /** The six words of a visitor, made on this device before anything is sent. */
  claim: string | undefined;
}

const nothing: Asking = { draft: { roomId: '', title: '', text: '', left: [] }, attempt: undefined, claim: undefined };

/** In the memory of this page alone, so that a look at the help page loses nothing and a look into the device finds nothing. */
export const useAsking = create<Asking>()(() => nothing);

export function changeAskDraft(change: Partial<AskDraft>): void {
  useAsking.setState(({ draft }) => ({ draft: { ...draft, ...change } }));
}

export function putNoteInFront(isOn: boolean): void {
  useAsking.setState(({ draft: { contentNote: _, ...rest } }) => ({
    draft: isOn ? { ...rest, contentNote: '' } : rest,
  }));
}

export function forgetAsking(): void {
  useAsking.setState(nothing, true);
}

onLeaving(forgetAsking);
useSession.subscribe(({ state }, before) => {
  if (before.state === 'member' && state === 'visitor') forgetAsking();
});

import { useMemo } from 'react';
import { create } from 'zustand';
import type { Profile } from '#shared/contract/members.ts';
import { type ProfileDraft, toDraft } from './profile-draft.ts';

/** In memory only, and of one member: what she has written waits while she looks at another page. */
const useKept = create<{ memberId?: string; draft?: ProfileDraft }>()(() => ({}));

/** What she is writing about herself; begins with what is stored. */
export function useProfileDraft(memberId: string, profile: Profile) {
  const stored = useMemo(() => toDraft(profile), [profile]);
  const kept = useKept((state) => (state.memberId === memberId ? state.draft : undefined));
  const change = (part: Partial<ProfileDraft>) =>
    useKept.setState((state) => ({
      memberId,
      draft: { ...((state.memberId === memberId && state.draft) || stored), ...part },
    }));
  return { draft: kept ?? stored, isChanged: kept !== undefined, change };
}

/** With `sent`: only if nothing was written since. */
export function forgetProfileDraft(sent?: ProfileDraft): void {
  if (!sent || useKept.getState().draft === sent) useKept.setState({}, true);
}

export function isProfileDraftKept(): boolean {
  return useKept.getState().draft !== undefined;
}

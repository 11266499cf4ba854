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

/** With `draft`: only if nothing was written since. Answers whether it is gone. */
export function forgetProfileDraft(draft?: ProfileDraft): boolean {
  const { draft: kept } = useKept.getState();
  if (draft && kept && kept !== draft) return false;
  useKept.setState({}, true);
  return true;
}

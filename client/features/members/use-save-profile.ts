import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import { updateMe } from '#client/platform/session.ts';
import { type ProfileDraft, toProfile } from './profile-draft.ts';
import { memberQuery } from './use-member.ts';
import { forgetProfileDraft } from './use-profile-draft.ts';

/** Puts what she wrote in place of what was stored; her name changes wherever it stands on this screen. */
export function useSaveProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (draft: ProfileDraft) => callRest('member:updateProfile', toProfile(draft)),
    onSuccess: (view, sent) => {
      forgetProfileDraft(sent);
      const { profile: _profile, role: _role, ...card } = view;
      queryClient.setQueryData(memberQuery(view.id).queryKey, view);
      keepCards([card]);
      updateMe({ card });
    },
  });
}

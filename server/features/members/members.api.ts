import type { HandlersFor } from '#server/platform/call.ts';
import type { memberOperations } from '#shared/contract/members.ts';
import { listMembers } from './list-members.ts';
import { searchMembers } from './search-members.ts';
import { setRole } from './set-role.ts';
import { updateProfile } from './update-profile.ts';
import { viewMember } from './view-member.ts';

export const memberApi = {
  'member:view': viewMember,
  'member:search': searchMembers,
  'member:updateProfile': updateProfile,
  'member:setRole': setRole,
  'member:list': listMembers,
} satisfies HandlersFor<typeof memberOperations>;

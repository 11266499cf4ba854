import type { HandlersFor } from '#server/platform/call.ts';
import type { settingsOperations } from '#shared/contract/settings.ts';
import { listLeads } from './leads/list-leads.ts';
import { setLead } from './leads/set-lead.ts';
import { blockMember } from './lists/block-member.ts';
import { muteMember } from './lists/mute-member.ts';
import { viewLists } from './lists/view-lists.ts';
import { updateSettings } from './settings/update-settings.ts';
import { viewSettings } from './settings/view-settings.ts';

export const settingsApi = {
  'settings:view': viewSettings,
  'settings:update': updateSettings,
  'member:block': blockMember,
  'member:mute': muteMember,
  'member:lists': viewLists,
  'member:setLead': setLead,
  'member:leads': listLeads,
} satisfies HandlersFor<typeof settingsOperations>;

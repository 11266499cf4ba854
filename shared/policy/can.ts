import { accountPolicy } from './accounts.ts';
import { conversationPolicy } from './conversations.ts';
import { guardianPolicy } from './guardians.ts';
import { memberPolicy } from './members.ts';
import { messagePolicy } from './messages.ts';
import { moderationPolicy } from './moderation.ts';
import { openingPolicy } from './openings.ts';
import { questionPolicy } from './questions.ts';
import { roomPolicy } from './rooms.ts';
import { threadPolicy } from './threads.ts';

/**
 * Every decision about who may do what, as pure functions named like the operations. The server decides with them, the
 * client explains a button with them; no role name is read anywhere else.
 */
export const can = {
  ...accountPolicy,
  ...memberPolicy,
  ...guardianPolicy,
  ...roomPolicy,
  ...conversationPolicy,
  ...messagePolicy,
  ...threadPolicy,
  ...questionPolicy,
  ...openingPolicy,
  ...moderationPolicy,
};

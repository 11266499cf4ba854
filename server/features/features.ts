import type { Handlers } from '#server/platform/call.ts';
import type { Context, LogView } from '#server/platform/context.ts';
import { accountApi } from './accounts/accounts.api.ts';
import { bringOfAge } from './accounts/come-of-age.ts';
import { keepAnonymity, listenForAnonymity, resumeAnonymity } from './anonymity/listen-for-anonymity.ts';
import { openingApi } from './anonymity/opening/opening.api.ts';
import { questionApi } from './anonymity/questions.api.ts';
import { listenForGuardians } from './members/guardians/listen-for-guardians.ts';
import { guardianApi } from './members/guardians.api.ts';
import { memberApi } from './members/members.api.ts';
import { settingsApi } from './members/settings.api.ts';
import { standBehindAccounts } from './members/stand-behind-accounts.ts';
import { viewChangedMessages } from './messages/message.view.ts';
import { messageApi } from './messages/messages.api.ts';
import { appealApi } from './moderation/appeals/appeals.api.ts';
import { questionAppealApi } from './moderation/appeals/question-appeals.api.ts';
import { resumeAppeals } from './moderation/appeals/resume-appeals.ts';
import { listenForModeration } from './moderation/listen-for-moderation.ts';
import { moderationApi } from './moderation/moderation.api.ts';
import { oversightApi } from './moderation/oversight/oversight.api.ts';
import { resumeModeration } from './moderation/resume-moderation.ts';
import { watchedWordApi } from './moderation/watched-words/watched-words.api.ts';
import { conversationApi } from './rooms/conversation/conversations.api.ts';
import { listenForRooms } from './rooms/listen-for-rooms.ts';
import { roomApi } from './rooms/rooms.api.ts';
import { viewMembershipChanges, viewRoomChanges } from './rooms/view-room-events.ts';
import { sanctionApi } from './sanctions/sanctions.api.ts';
import { prepareClassifier } from './screening/classifier/score-text.ts';
import { listenForScreening } from './screening/listen-for-screening.ts';
import { loadWatched } from './screening/watched/watched-in-force.ts';
import { listenForThreads } from './threads/listen-for-threads.ts';
import { viewChangedThreads, viewSentWithThreads } from './threads/thread.view.ts';
import { threadApi } from './threads/threads.api.ts';

/** Every operation and who answers it: a missing one does not compile. */
export const handlers: Handlers = {
  ...accountApi,
  ...memberApi,
  ...settingsApi,
  ...guardianApi,
  ...sanctionApi,
  ...roomApi,
  ...conversationApi,
  ...messageApi,
  ...threadApi,
  ...questionApi,
  ...openingApi,
  ...questionAppealApi,
  ...moderationApi,
  ...appealApi,
  ...oversightApi,
  ...watchedWordApi,
};

/** How each type of log entry is told. */
export const logViews: Record<string, LogView> = {
  'room:changed': viewRoomChanges,
  'membership:changed': viewMembershipChanges,
  'message:sent': viewSentWithThreads,
  'message:changed': viewChangedMessages,
  'thread:changed': viewChangedThreads,
};

/** Lets the features hear news from further left on the ladder. */
export function connectFeatures(ctx: Context): void {
  standBehindAccounts(ctx);
  listenForGuardians(ctx);
  listenForScreening(ctx);
  listenForRooms(ctx);
  listenForThreads(ctx);
  listenForAnonymity(ctx);
  listenForModeration(ctx);
}

/** Completes what a crash interrupted, before anybody can ask for anything. */
export async function resumeFeatures(ctx: Context): Promise<void> {
  await loadWatched(ctx);
  await prepareClassifier(ctx);
  await resumeAnonymity(ctx);
  await bringOfAge(ctx);
  await resumeModeration(ctx);
  await resumeAppeals(ctx);
}

/** Does what falls due by the clock, until it is stopped. */
export function keepFeatures(ctx: Context): () => Promise<unknown> {
  return keepAnonymity(ctx);
}

import type { Handlers } from '#server/platform/call.ts';
import type { Context, LogView } from '#server/platform/context.ts';
import { tick } from '#server/platform/ticker.ts';
import { accountApi } from './accounts/accounts.api.ts';
import { bringOfAge } from './accounts/come-of-age.ts';
import { accountData } from './accounts/data/account-data.ts';
import { registerDataPart } from './accounts/data/data-parts.ts';
import { registerDoorKeeper } from './accounts/door-keeper.ts';
import { resumeErasures } from './accounts/erasure/resume-erasures.ts';
import { keepAnonymity, listenForAnonymity, resumeAnonymity } from './anonymity/listen-for-anonymity.ts';
import { openingApi } from './anonymity/opening/opening.api.ts';
import { questionApi } from './anonymity/questions.api.ts';
import { memberData } from './members/data/member-data.ts';
import { guardianData } from './members/guardians/guardian-data.ts';
import { listenForGuardians } from './members/guardians/listen-for-guardians.ts';
import { guardianApi } from './members/guardians.api.ts';
import { memberApi } from './members/members.api.ts';
import { settingsApi } from './members/settings.api.ts';
import { standBehindAccounts } from './members/stand-behind-accounts.ts';
import { messageData } from './messages/data/message-data.ts';
import { viewChangedMessages } from './messages/message.view.ts';
import { messageApi } from './messages/messages.api.ts';
import { appealApi } from './moderation/appeals/appeals.api.ts';
import { resumeAppeals } from './moderation/appeals/resume-appeals.ts';
import { moderationAsAskerApi } from './moderation/as-asker.api.ts';
import { forgetEvidence } from './moderation/data/forget-evidence.ts';
import { moderationData } from './moderation/data/moderation-data.ts';
import { listenForModeration } from './moderation/listen-for-moderation.ts';
import { moderationApi } from './moderation/moderation.api.ts';
import { oversightApi } from './moderation/oversight/oversight.api.ts';
import { resumeModeration } from './moderation/resume-moderation.ts';
import { watchedWordApi } from './moderation/watched-words/watched-words.api.ts';
import { conversationApi } from './rooms/conversation/conversations.api.ts';
import { roomData } from './rooms/data/room-data.ts';
import { listenForRooms } from './rooms/listen-for-rooms.ts';
import { roomApi } from './rooms/rooms.api.ts';
import { viewMembershipChanges, viewRoomChanges } from './rooms/view-room-events.ts';
import { sanctionData } from './sanctions/data/sanction-data.ts';
import { deleteEndedLeftSanctions } from './sanctions/left-behind/left-sanction.store.ts';
import { meetNewcomer } from './sanctions/left-behind/meet-newcomer.ts';
import { sanctionApi } from './sanctions/sanctions.api.ts';
import { prepareClassifier } from './screening/classifier/score-text.ts';
import { screeningData } from './screening/data/screening-data.ts';
import { listenForScreening } from './screening/listen-for-screening.ts';
import { loadWatched } from './screening/watched/watched-in-force.ts';
import { threadData } from './threads/data/thread-data.ts';
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
  ...moderationAsAskerApi,
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

/** What each feature keeps of a member, from left to right: the order of the export; erased is from right to left. */
const dataParts = [
  accountData,
  memberData,
  guardianData,
  sanctionData,
  screeningData,
  roomData,
  messageData,
  threadData,
  moderationData,
];

/** Lets the features hear news from further left on the ladder. */
export function connectFeatures(ctx: Context): void {
  standBehindAccounts(ctx);
  listenForGuardians(ctx);
  listenForScreening(ctx);
  listenForRooms(ctx);
  listenForThreads(ctx);
  listenForAnonymity(ctx);
  listenForModeration(ctx);
  registerDoorKeeper(ctx, meetNewcomer);
  for (const part of dataParts) registerDataPart(ctx, part);
}

/** Completes what a crash interrupted, before anybody can ask for anything. */
export async function resumeFeatures(ctx: Context): Promise<void> {
  await loadWatched(ctx);
  await prepareClassifier(ctx);
  await resumeAnonymity(ctx);
  await bringOfAge(ctx);
  await resumeModeration(ctx);
  await resumeAppeals(ctx);
  await resumeErasures(ctx);
}

/** Every hour: what is only kept until a day goes when the day has come. */
export async function tidyFeatures(ctx: Context): Promise<void> {
  await resumeErasures(ctx);
  await deleteEndedLeftSanctions(ctx);
  await forgetEvidence(ctx);
}

const TIDY_EVERY_MS = 60 * 60_000;

/** Does what falls due by the clock, until it is stopped. */
export function keepFeatures(ctx: Context): () => Promise<unknown> {
  const stops = [keepAnonymity(ctx), tick(ctx, 'tidying up', TIDY_EVERY_MS, () => tidyFeatures(ctx))];
  return () => Promise.all(stops.map((stop) => stop()));
}

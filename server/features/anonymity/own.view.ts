import type { HeldDocument } from '#server/features/messages/held/held.model.ts';
import { findHeldOf } from '#server/features/messages/held/held.store.ts';
import { findDisclosures } from '#server/features/messages/offer-support.ts';
import { countPostsNotBy } from '#server/features/rooms/log/log.store.ts';
import type { ThreadDocument } from '#server/features/threads/thread.model.ts';
import { findThread } from '#server/features/threads/thread.store.ts';
import type { Context } from '#server/platform/context.ts';
import { SupportKind } from '#shared/contract/events.ts';
import type { OwnDraft, OwnQuestion } from '#shared/contract/questions.ts';
import type { OwnThread } from './find-place.ts';
import { toPersonaCard } from './personas/persona.store.ts';

const kinds: Partial<Record<HeldDocument['kind'], OwnDraft['kind']>> = {
  askedThread: 'question',
  askedPost: 'reply',
  askedEdit: 'edit',
};

const states: Partial<Record<HeldDocument['state'], OwnDraft['state']>> = {
  resting: 'reading',
  waiting: 'reading',
  releasing: 'soon',
  declined: 'declined',
};

/** A draft as its author sees it; nothing for what has appeared or was taken back. */
export function toOwnDraft({ _id: id, kind, state, text, target }: HeldDocument): OwnDraft | null {
  const [what, how] = [kinds[kind], states[state]];
  return what && how ? { id, kind: what, state: how, text, messageId: target ?? null } : null;
}

export async function findOwnDrafts(ctx: Context, personaId: string): Promise<OwnDraft[]> {
  return (await findHeldOf(ctx, personaId)).map(toOwnDraft).filter((draft) => draft !== null);
}

/** Null where nothing was ever asked under this name, or it is older than anything that is kept. */
export async function toOwnQuestion(ctx: Context, own: OwnThread): Promise<OwnQuestion | null> {
  const { threadId, roomId, personaId, room, isAsker, isOut } = own;
  const [thread, held] = await Promise.all([findThread(ctx, threadId), findHeldOf(ctx, personaId)]);
  const persona = toPersonaCard(ctx, personaId);
  if (!persona) return null;
  const hers = { threadId, roomId, roomName: room.name, persona, isOut };
  const unknown = { answers: 0, isAccepted: false };
  if (!isAsker) return { ...hers, ...unknown, title: null, state: toReplyState(held.at(-1)) };
  const question = held.find(({ kind }) => kind === 'askedThread');
  const title = thread?.title ?? question?.thread?.title;
  if (title === undefined) return null;
  const asked = { ...hers, title, state: toState(thread, question) };
  if (!thread || isOut) return { ...asked, ...unknown };
  const answers = await countPostsNotBy(ctx, { room: roomId, threadId, author: personaId });
  return { ...asked, answers, isAccepted: thread.answerId != null };
}

function toState(thread: ThreadDocument | null, question: HeldDocument | undefined): OwnQuestion['state'] {
  if (thread) return thread.isGone ? 'gone' : 'there';
  return question?.state === 'withdrawn' ? 'withdrawn' : (question && states[question.state]) || 'reading';
}

/** Of what she wrote in a thread that another asked: nothing of the thread. */
function toReplyState(newest: HeldDocument | undefined): OwnQuestion['state'] {
  if (newest?.state === 'withdrawn') return 'withdrawn';
  return (newest && states[newest.state]) || 'there';
}

/** What help is offered with the answer, at once and to her alone. */
export function toSupport({ reasons }: HeldDocument): SupportKind[] {
  const rules = findDisclosures(reasons).map(({ rule }) => rule);
  return SupportKind.options.filter((kind) => rules.includes(`disclosure/${kind}`));
}

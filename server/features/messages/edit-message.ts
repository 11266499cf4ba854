import { requireAllowed } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { parseMarkdown } from '#server/platform/text/parse-markdown.ts';
import type { Message, SendOutcome } from '#shared/contract/messages.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { changeMessage } from './change-message.ts';
import { findMentions } from './compose-message.ts';
import { followUp } from './follow-up.ts';
import { holdMessage } from './held/hold-message.ts';
import { requireMessageFor, toSubject } from './require-message.ts';
import { screenDraft } from './screen-draft.ts';

const MAX_VERSIONS = 100;

/** Changes the text of her own message. The earlier text stays in its history; a held edit leaves the message as it is. */
export async function editMessage({ ctx, actor, input }: Call<'message:edit'>): Promise<SendOutcome> {
  const place = await requireMessageFor(ctx, actor, input);
  requireAllowed(can.editMessage(actor, toSubject(place)));
  const { roomId, messageId, text } = input;
  const { threadId } = place.entry.message;
  const surface = threadId ? 'post' : 'message';
  const draft = { roomId, threadId, authorId: actor.memberId, clientId: `edit ${ctx.clock.newId()}`, text };
  const screened = await screenDraft(ctx, actor, place, { draft, surface, isEdit: true });
  if (screened.isHeld) return holdMessage(ctx, { kind: 'edit', ...draft, target: messageId }, screened.verdict);
  const message = await applyEdit(ctx, { ...screened.draft, messageId, by: actor.memberId }, (entry) =>
    requireAllowed(can.editMessage(actor, toSubject(place, entry))),
  );
  await followUp(ctx, place.entry, screened, surface);
  return { state: 'sent', message };
}

/** Puts new text in place of the old, which goes into the history. */
export async function applyEdit(
  ctx: Context,
  {
    text,
    contentNote,
    authorId,
    ...place
  }: { roomId: string; messageId: string; authorId: string; text: string; contentNote?: string; by?: string },
  check: (entry: Parameters<Parameters<typeof changeMessage>[2]>[0]) => void,
): Promise<Message> {
  const mentions = await findMentions(ctx, { text, roomId: place.roomId, authorId });
  const tree = parseMarkdown(text, mentions);
  return changeMessage(ctx, place, (entry, { at }) => {
    check(entry);
    const { message } = entry;
    if (message.text === text) return null;
    const versions = [...(message.versions ?? []), { text: message.text, at: message.editedAt ?? entry.at }];
    if (versions.length > MAX_VERSIONS)
      throw refuse('not_allowed', { message: 'This has been edited a hundred times. Write a new message instead.' });
    return {
      text,
      tree,
      ...(contentNote && { contentNote: message.contentNote ?? contentNote }),
      mentions: mentions.size > 0 ? [...new Set(mentions.values())] : undefined,
      versions,
      editedAt: at,
    };
  });
}

import { findMemberFor } from '#server/features/members/find-member-for.ts';
import { findMessage, type MessageEntry } from '#server/features/messages/message.store.ts';
import { toPreview } from '#server/features/messages/message.view.ts';
import { isConversation } from '#server/features/rooms/conversation/is-conversation.ts';
import { findRoomFor, type RoomPlace } from '#server/features/rooms/find-room.ts';
import type { Context } from '#server/platform/context.ts';
import type { SubjectRef } from '#shared/contract/moderation.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { CaseDocument } from './case.model.ts';
import { toOpenKey } from './open-key.ts';
import { sealMessage, sealWords } from './seal-snapshot.ts';
import { toPreviewOf } from './to-preview-of.ts';

/** What a report is about, with the copy that is sealed of it. */
export type FoundSubject = Pick<CaseDocument, 'subject' | 'room' | 'author' | 'isPrivate' | 'preview' | 'snapshot'> & {
  openKey: string;
};

/** The subject as the one who reports can see it, or nothing: hidden, gone and absent are the same. */
export function findSubjectFor(ctx: Context, actor: Actor, subject: SubjectRef): Promise<FoundSubject | null> {
  if (subject.kind === 'message') return findMessageFor(ctx, actor, subject);
  return subject.kind === 'member' ? findMember(ctx, actor, subject) : findRoom(ctx, actor, subject);
}

type Ref<Kind extends SubjectRef['kind']> = Extract<SubjectRef, { kind: Kind }>;

async function findMessageFor(ctx: Context, actor: Actor, subject: Ref<'message'>): Promise<FoundSubject | null> {
  const [place, entry] = await Promise.all([
    findRoomFor(ctx, actor, subject.roomId),
    findMessage(ctx, subject.roomId, subject.messageId),
  ]);
  if (!place || !can.readRoom(actor, place).isAllowed || !entry || entry.message.gone) return null;
  return toFoundMessage(ctx, subject, entry, isConversation(place.room));
}

/** Of a thread of her own, whoever reads the room. */
export async function findPostIn(
  ctx: Context,
  threadId: string,
  subject: Ref<'message'>,
): Promise<FoundSubject | null> {
  const entry = await findMessage(ctx, subject.roomId, subject.messageId);
  if (!entry || entry.message.gone || entry.message.threadId !== threadId) return null;
  return toFoundMessage(ctx, subject, entry, false);
}

async function toFoundMessage(
  ctx: Context,
  subject: Ref<'message'>,
  entry: MessageEntry,
  isPrivate: boolean,
): Promise<FoundSubject> {
  return {
    ...{ subject, openKey: keyOf(subject), isPrivate, author: entry.message.author },
    // Nobody looks after a private conversation but the people in it, so moderators decide what they report.
    room: isPrivate ? null : entry.room,
    preview: toPreview(entry),
    snapshot: await sealMessage(ctx, entry),
  };
}

const keyOf = (subject: SubjectRef) => toOpenKey({ origin: 'report', subject });

/** Whom she has blocked, and who has blocked her, can be reported like anybody else. */
async function findMember(ctx: Context, actor: Actor, subject: Ref<'member'>): Promise<FoundSubject | null> {
  const member = await findMemberFor(ctx, actor, subject.memberId, { despiteBlock: true });
  if (!member) return null;
  const about = [member.name, member.profile.pronouns?.text, member.profile.about?.text].filter(Boolean).join('\n');
  return {
    ...{ subject, openKey: keyOf(subject), isPrivate: false, room: null, author: subject.memberId },
    preview: toPreviewOf(member.name),
    snapshot: sealWords(ctx, subject.memberId, about),
  };
}

/** Only moderators decide about a room: its stewards would judge themselves. */
async function findRoom(ctx: Context, actor: Actor, subject: Ref<'room'>): Promise<FoundSubject | null> {
  const place = await findRoomFor(ctx, actor, subject.roomId);
  if (!place) return null;
  if (isConversation(place.room)) return toRequest(ctx, subject, place, place.room.conversation.askedBy);
  const { name, charter, createdBy } = place.room;
  const words = [name, ...Object.values(charter)].filter((value) => typeof value === 'string' && value !== '');
  return {
    ...{ subject, openKey: keyOf(subject), isPrivate: false, room: null, author: null },
    preview: toPreviewOf(name),
    snapshot: sealWords(ctx, createdBy, words.join('\n')),
  };
}

/** Of a conversation that she is asked into, what she was told with it, and by whom. */
function toRequest(ctx: Context, subject: Ref<'room'>, { membership }: RoomPlace, askedBy: string): FoundSubject {
  return {
    ...{ subject, openKey: `${keyOf(subject)} of ${askedBy}`, isPrivate: true, room: null, author: askedBy },
    preview: toPreviewOf(membership.note),
    snapshot: sealWords(ctx, askedBy, membership.note),
  };
}

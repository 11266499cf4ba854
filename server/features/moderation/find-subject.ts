import { findMemberFor } from '#server/features/members/find-member-for.ts';
import { findMessage } from '#server/features/messages/message.store.ts';
import { toPreview } from '#server/features/messages/message.view.ts';
import { findRoomFor } from '#server/features/rooms/find-room.ts';
import type { Context } from '#server/platform/context.ts';
import type { SubjectRef } from '#shared/contract/moderation.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { firstGraphemes } from '#shared/text.ts';
import type { CaseDocument } from './case.model.ts';
import { sealMessage, sealWords } from './seal-snapshot.ts';

/** What a report is about, with the copy that is sealed of it. */
export type FoundSubject = Pick<CaseDocument, 'subject' | 'room' | 'author' | 'preview' | 'snapshot'> & {
  openKey: string;
};

const PREVIEW_GRAPHEMES = 80;

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
  return {
    subject,
    openKey: `message ${entry._id}`,
    room: entry.room,
    author: entry.message.author,
    preview: toPreview(entry),
    snapshot: await sealMessage(ctx, entry),
  };
}

async function findMember(ctx: Context, actor: Actor, subject: Ref<'member'>): Promise<FoundSubject | null> {
  const member = await findMemberFor(ctx, actor, subject.memberId, { despiteBlock: true });
  if (!member) return null;
  const about = [member.name, member.profile.pronouns?.text, member.profile.about?.text].filter(Boolean).join('\n');
  return {
    subject,
    openKey: `member ${subject.memberId}`,
    room: null,
    author: subject.memberId,
    preview: firstGraphemes(member.name, PREVIEW_GRAPHEMES),
    snapshot: sealWords(ctx, subject.memberId, about),
  };
}

/** Only moderators decide about a room: its stewards would judge themselves. */
async function findRoom(ctx: Context, actor: Actor, subject: Ref<'room'>): Promise<FoundSubject | null> {
  const place = await findRoomFor(ctx, actor, subject.roomId);
  if (!place) return null;
  const { name, charter, createdBy } = place.room;
  const words = [name, ...Object.values(charter)].filter((value) => typeof value === 'string' && value !== '');
  return {
    subject,
    openKey: `room ${subject.roomId}`,
    room: null,
    author: null,
    preview: firstGraphemes(name, PREVIEW_GRAPHEMES),
    snapshot: sealWords(ctx, createdBy, words.join('\n')),
  };
}

import type { OperationName, Request } from '#shared/contract/operations.ts';
import { clientId } from '#tests/support/person.ts';

/** Everything that leads to one question: its ids, those of what waits, and what the staff have of it. */
export type Lead = {
  roomId: string;
  threadId: string;
  /** Her first words, and an answer under a name. */
  postId: string;
  answerId: string;
  /** Another question of hers, which waits. */
  heldId: string;
  waitingThreadId: string;
  personaId: string;
  personaName: string;
  caseId: string;
  statementId: string;
  sanctionId: string;
};

type Probe<Name extends OperationName> = (lead: Lead) => Array<Request<Name>>;

const inRoom = ({ roomId }: Lead) => [{ roomId }];
const inThread = ({ threadId, waitingThreadId }: Lead) => [{ threadId }, { threadId: waitingThreadId }];
const onPost = ({ roomId, postId, heldId }: Lead) => [
  { roomId, messageId: postId },
  { roomId, messageId: heldId },
];
const onPersona = ({ personaId: memberId }: Lead) => [{ memberId }];
const inRoomOnPersona = ({ roomId, personaId: memberId }: Lead) => [{ roomId, memberId }];
const onCase = ({ caseId }: Lead) => [{ caseId }];
const words = (text = `words ${clientId()}`) => ({ clientId: clientId(), text });

const reads = {
  'thread:view': inThread,
  'thread:list': ({ roomId }) => [{}, { roomId }, { roomId, order: 'mine' }, { roomId, order: 'unanswered' }],
  'post:list': (lead) => [...inThread(lead), { threadId: lead.threadId, around: lead.postId }],
  'message:list': ({ roomId, postId, heldId }) => [{ roomId }, { roomId, around: postId }, { roomId, around: heldId }],
  'message:held': inRoom,
  'message:history': onPost,
  'member:view': onPersona,
  'member:search': ({ roomId, personaName: query }) => [{ query }, { query, roomId }],
  'member:lists': () => [{}],
  'room:list': () => [{}],
  'room:view': inRoom,
  'room:members': inRoom,
  'room:requests': inRoom,
  'room:catchUp': ({ roomId }) => [{ roomId, after: 0 }],
  'report:mine': () => [{}],
  'statement:list': () => [{}],
  'case:list': inRoom,
  'case:view': onCase,
  'audit:list': ({ postId: query }) => [{ query }],
  'sanction:list': () => [{}],
  'opening:list': () => [{}],
  'appeal:list': () => [{}],
} satisfies { [Name in OperationName]?: Probe<Name> };

const writes = {
  'thread:markRead': (lead) => inThread(lead).map((thread) => ({ ...thread, number: 1 })),
  'thread:accept': ({ threadId, answerId }) => [
    { threadId, postId: answerId },
    { threadId, postId: null },
  ],
  'thread:start': ({ roomId, postId }) => [{ roomId, ...words(), title: 'Grown', fromMessageId: postId }],
  'post:send': (lead) => [
    ...inThread(lead).map((thread) => ({ ...thread, ...words() })),
    { threadId: lead.threadId, ...words(), replyTo: lead.postId },
  ],
  'message:send': ({ roomId, postId, heldId }) => [
    { roomId, ...words(), replyTo: postId },
    { roomId, ...words(), replyTo: heldId },
  ],
  'message:react': (lead) =>
    onPost(lead).flatMap((post) => [true, false].map((isOn) => ({ ...post, word: '加油', isOn }))),
  'message:edit': (lead) => onPost(lead).map((post) => ({ ...post, text: 'other words' })),
  'message:delete': onPost,
  'message:withdrawHeld': ({ roomId, heldId, postId }) => [
    { roomId, heldId },
    { roomId, heldId: postId },
  ],
  'member:block': (lead) => onPersona(lead).map((who) => ({ ...who, isBlocked: true })),
  'member:mute': (lead) => onPersona(lead).map((who) => ({ ...who, isMuted: true })),
  'member:setRole': (lead) => onPersona(lead).map((who) => ({ ...who, role: 'moderator' })),
  'member:setLead': (lead) => onPersona(lead).map((who) => ({ ...who, isLead: true })),
  'conversation:start': ({ personaId }) => [{ clientId: clientId(), memberIds: [personaId], note: 'hello' }],
  'room:invite': ({ roomId, personaName, personaId }) => [
    { roomId, handle: personaName },
    { roomId, handle: personaId },
  ],
  'room:removeMember': (lead) => inRoomOnPersona(lead).map((who) => ({ ...who, reason: 'None.' })),
  'room:setSteward': (lead) => inRoomOnPersona(lead).map((who) => ({ ...who, isSteward: true })),
  'room:decideRequest': (lead) => inRoomOnPersona(lead).map((who) => ({ ...who, admit: true })),
  'room:markRead': (lead) => inRoom(lead).map((room) => ({ ...room, number: 1 })),
  'room:typing': inRoom,
  'report:create': (lead) => [
    ...onPost(lead).map((post) => toReport({ kind: 'message', ...post })),
    toReport({ kind: 'member', memberId: lead.personaId }),
  ],
  'appeal:create': ({ statementId }) => [{ statementId, ...words() }],
  'appeal:decide': ({ statementId: appealId }) => [{ appealId, version: 1, isUpheld: true, answer: 'Yes.' }],
  'case:claim': (lead) => onCase(lead).map((one) => ({ ...one, version: 1, isClaimed: true })),
  'case:note': (lead) => onCase(lead).map((one) => ({ ...one, clientId: clientId(), note: 'A note.' })),
  'case:handOver': (lead) => onCase(lead).map((one) => ({ ...one, version: 1, to: 'safeguarding' })),
  'case:decide': (lead) => onCase(lead).map((one) => ({ ...one, version: 1, decision: 'approve' })),
  'case:reverse': (lead) => onCase(lead).map((one) => ({ ...one, version: 1, reason: 'None.' })),
  'exposure:record': onCase,
  'sanction:end': ({ sanctionId }) => [{ sanctionId, reason: 'None.' }],
  'opening:start': (lead) => onPost(lead).map((post) => ({ ...post, reason: 'courtOrder', note: 'A.', share: 'a' })),
  'opening:finish': ({ statementId: openingId }) => [{ openingId, share: 'a' }],
  'opening:bar': ({ statementId: openingId }) => [{ openingId, isBarred: true, reason: 'None.' }],
} satisfies { [Name in OperationName]?: Probe<Name> };

function toReport(subject: Request<'report:create'>['subject']): Request<'report:create'> {
  return { clientId: clientId(), subject, reason: 'something' };
}

/** What is the asker’s own, so that it must answer her otherwise than others. Each says only to her what is only hers. */
export const forTheAskerAlone = [
  ...['question:standing', 'question:list', 'question:view', 'question:statements', 'question:appeal'],
  ...['question:reply', 'question:edit', 'question:withdraw', 'question:accept', 'question:eraseAll'],
  ...['question:keep', 'question:ask', 'question:report', 'question:reports'],
] as const satisfies OperationName[];

/** Nothing of a question can be put into these, and nothing of it is in what they answer. */
export const ofSomethingElse = [
  ...['account:signUp', 'account:signIn', 'account:refresh', 'account:signOut', 'account:signOutEverywhere'],
  ...['account:me', 'account:changePassword', 'account:putAwayAgeLetter', 'account:leave', 'account:export'],
  ...['account:erase', 'application:list', 'application:decide', 'audit:verify', 'community:view'],
  ...['community:update', 'device:list', 'device:revoke', 'device:createToken', 'guardian:createCode'],
  ...['guardian:accept', 'guardian:list', 'guardian:view', 'guardian:share', 'guardian:consent', 'guardian:end'],
  ...['invite:check', 'invite:create', 'invite:list', 'invite:revoke', 'member:leads', 'member:list'],
  ...['member:updateProfile', 'moderation:stats', 'opening:viewKey', 'opening:makeKey', 'question:places'],
  ...['room:create', 'room:join', 'room:leave', 'room:update', 'screening:rules', 'settings:view'],
  ...['settings:update', 'suspension:view', 'suspension:appeal', 'transparency:view', 'watchedWord:list'],
  ...['watchedWord:create', 'watchedWord:update', 'watchedWord:remove', 'watchedWord:try'],
] as const satisfies OperationName[];

type Named = (typeof forTheAskerAlone)[number] | (typeof ofSomethingElse)[number];
type Forgotten = Exclude<OperationName, keyof typeof reads | keyof typeof writes | Named>;
/** An operation that stands in none of the four does not compile. */
const forgotten: Record<Forgotten, never> = {};

/** Everything that a named member can try with what leads to a question. Asked anew, it has new client ids. */
export function listProbes(): Array<{ name: OperationName; isWrite: boolean; list: Probe<OperationName> }> {
  const list = (probes: object, isWrite: boolean) =>
    (Object.entries(probes) as Array<[OperationName, Probe<OperationName>]>).map(([name, list]) => ({
      ...{ name, isWrite, list },
    }));
  return [...list(reads, false), ...list(writes, true), ...list(forgotten, true)];
}

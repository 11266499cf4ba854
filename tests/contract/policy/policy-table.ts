import type { ErrorCode } from '#shared/errors.ts';
import type { can } from '#shared/policy/can.ts';
import type { MembershipForPolicy, RoomFactsForPolicy } from '#shared/policy/rooms.ts';
import type { Actor } from '#shared/policy/verdict.ts';

export type Answer = 'yes' | ErrorCode;

/** Everyone whom a policy can tell apart by herself, without the place she asks about. */
export const actors = {
  young: { memberId: 'me', role: 'member', ageBand: 'young' },
  member: { memberId: 'me', role: 'member', ageBand: 'adult' },
  ally: { memberId: 'me', role: 'ally', ageBand: 'adult' },
  steward: { memberId: 'me', role: 'steward', ageBand: 'adult' },
  moderator: { memberId: 'me', role: 'moderator', ageBand: 'adult' },
  admin: { memberId: 'me', role: 'admin', ageBand: 'adult' },
  lead: { memberId: 'me', role: 'member', ageBand: 'adult', isLead: true },
  /** The mark alone, on somebody who is not grown up, opens nothing. */
  youngLead: { memberId: 'me', role: 'member', ageBand: 'young', isLead: true },
} satisfies Record<string, Actor>;

export type ActorName = keyof typeof actors;
export type Answers = Record<ActorName, Answer>;

type Can = typeof can;
type SubjectOf<Name extends keyof Can> = Parameters<Can[Name]> extends [Actor, infer Subject] ? Subject : undefined;
export type Situation<Name extends keyof Can> = { when: string; subject: SubjectOf<Name>; answers: Answers };
/** A policy function without its rows does not compile. */
export type PolicyTable = { [Name in keyof Can]: Situation<Name>[] };
type Judgement = Situation<'viewCase'> & Situation<'decideCase'>;

const all = (answer: Answer, except: Partial<Answers> = {}): Answers => ({
  ...{ young: answer, member: answer, ally: answer, steward: answer, moderator: answer, admin: answer },
  // Where nothing is said of leads, they are members.
  ...{ lead: except.member ?? answer, youngLead: except.young ?? answer },
  ...except,
});

const open: RoomFactsForPolicy = { entry: 'open', isLocked: false, isArchived: false };
const byApproval: RoomFactsForPolicy = { ...open, entry: 'approval' };
const strict: RoomFactsForPolicy = { ...open, entry: 'strict' };
const conversation: RoomFactsForPolicy = { ...strict, kind: 'conversation' };
const locked: RoomFactsForPolicy = { ...open, isLocked: true };
const archived: RoomFactsForPolicy = { ...open, isArchived: true };

const asking = { ...open, anonymousQuestions: 'visitors' } as const;
const nursery: RoomFactsForPolicy = { ...open, audience: 'young' };
const hiddenNursery: RoomFactsForPolicy = { ...nursery, entry: 'strict' };
const theYoung: Partial<Answers> = { young: 'yes', youngLead: 'yes' };
const onlyTrustedAdults = all('not_found', { ...theYoung, steward: 'yes', moderator: 'yes', admin: 'yes' });

const outside: MembershipForPolicy = { state: 'none', isSteward: false };
const invited: MembershipForPolicy = { state: 'invited', isSteward: false };
const requested: MembershipForPolicy = { state: 'requested', isSteward: false };
const joined: MembershipForPolicy = { state: 'joined', isSteward: false };
const stewarding: MembershipForPolicy = { state: 'joined', isSteward: true };
/** She was a steward, and has been taken out: the mark alone opens nothing. */
const formerSteward: MembershipForPolicy = { state: 'none', isSteward: true };

const speaking = { room: open, membership: joined, isSilenced: false };
const alone = { mentorship: null };
const withAdults = all('yes', { young: 'ages_apart', youngLead: 'ages_apart' });
const withYoung = all('ages_apart', { young: 'yes', youngLead: 'yes' });
const mine = { authorId: 'me', isGone: false };
const hers = { authorId: 'somebody else', isGone: false };
const gone = { authorId: 'me', isGone: true };

const nowhere = new Set<string>();
const here = new Set(['here']);
const her = { memberId: 'somebody else', ageBand: 'adult', sharedRooms: nowhere, isBlocked: false } as const;
const youngOne = { ...her, ageBand: 'young' } as const;
const asked = {
  role: 'member',
  ageBand: 'adult',
  conversationsWith: 'members',
  sharesRoom: false,
  isBlocked: false,
  mentorship: null,
} as const;
const asGuardian = { guardianId: 'me', youngId: 'somebody else', isEnded: false };
const asYoung = { guardianId: 'somebody else', youngId: 'me', isEnded: false };
const ofOthers = { guardianId: 'somebody else', youngId: 'a third', isEnded: false };
const mentoring = { isScreened: true, hasSecondAdult: true };
const caseHere = {
  subject: { kind: 'room', roomId: 'here' },
  queue: 'moderators',
  roomId: 'here',
  authorId: 'somebody else',
} as const;
const caseOfLeads = { ...caseHere, queue: 'safeguarding' } as const;
const caseNowhere = {
  queue: 'moderators',
  subject: { kind: 'member', memberId: 'somebody else' },
  roomId: null,
  authorId: 'somebody else',
} as const;
const caseOfMine = { ...caseHere, authorId: 'me' };
const byModeratorsAndLeads = all('not_allowed', { moderator: 'yes', lead: 'yes' });

const question = { authorId: 'somebody else', isQuestion: true, isGone: false };
const myQuestion = { ...question, authorId: 'me' };

const envelope = { isHers: false, holders: ['me', 'somebody else'], startedBy: null };

export const policyTable: PolicyTable = {
  updateCommunity: [{ when: 'always', subject: undefined, answers: all('not_allowed', { admin: 'yes' }) }],
  createInvite: [
    { when: 'always', subject: undefined, answers: all('yes', { young: 'not_allowed', ally: 'not_allowed' }) },
  ],
  decideApplication: [
    {
      when: 'always',
      subject: undefined,
      answers: all('not_allowed', { steward: 'yes', moderator: 'yes', admin: 'yes' }),
    },
  ],
  setRole: [
    {
      when: 'another admin stays',
      subject: { role: 'member', isLastAdmin: false, ageBand: 'adult' },
      answers: all('not_allowed', { admin: 'yes' }),
    },
    {
      when: 'the last admin would go',
      subject: { role: 'member', isLastAdmin: true, ageBand: 'adult' },
      answers: all('not_allowed', { admin: 'conflict' }),
    },
    {
      when: 'the last admin stays one',
      subject: { role: 'admin', isLastAdmin: true, ageBand: 'adult' },
      answers: all('not_allowed', { admin: 'yes' }),
    },
    {
      when: 'a young member would be trusted with the community',
      subject: { role: 'moderator', isLastAdmin: false, ageBand: 'young' },
      answers: all('not_allowed'),
    },
    {
      when: 'a young member is a member',
      subject: { role: 'member', isLastAdmin: false, ageBand: 'young' },
      answers: all('not_allowed', { admin: 'yes' }),
    },
  ],
  eraseAccount: [
    { when: 'another admin stays', subject: { isLastAdmin: false }, answers: all('yes') },
    { when: 'nobody else has the keys', subject: { isLastAdmin: true }, answers: all('yes', { admin: 'conflict' }) },
  ],
  listMembers: [
    { when: 'always', subject: undefined, answers: all('not_allowed', { moderator: 'yes', admin: 'yes' }) },
  ],
  viewMember: [
    { when: 'an adult', subject: her, answers: all('yes') },
    {
      when: 'a young member, no room shared',
      subject: youngOne,
      answers: all('not_found', { moderator: 'yes', admin: 'yes' }),
    },
    {
      when: 'a young member of her room',
      subject: { ...youngOne, sharedRooms: here },
      answers: all('yes', { ally: 'not_found' }),
    },
    { when: 'herself', subject: { ...youngOne, memberId: 'me' }, answers: all('yes') },
    {
      when: 'a block between them',
      subject: { ...her, sharedRooms: here, isBlocked: true },
      answers: all('not_found'),
    },
  ],
  setLead: [
    { when: 'of an adult', subject: { ageBand: 'adult' }, answers: all('not_allowed', { admin: 'yes' }) },
    { when: 'of a young member', subject: { ageBand: 'young' }, answers: all('not_allowed') },
  ],
  createGuardianCode: [
    {
      when: 'for herself',
      subject: { memberId: 'me', ageBand: 'adult' },
      answers: all('not_allowed', { young: 'yes' }),
    },
    {
      when: 'for a young member',
      subject: youngOne,
      answers: all('not_allowed', { steward: 'yes', admin: 'yes' }),
    },
    {
      when: 'for an adult',
      subject: her,
      answers: all('not_allowed', { steward: 'not_found', admin: 'not_found' }),
    },
  ],
  becomeGuardian: [{ when: 'always', subject: undefined, answers: all('yes', { young: 'not_allowed' }) }],
  viewGuardianLink: [
    { when: 'as the guardian', subject: { link: asGuardian }, answers: all('yes') },
    { when: 'as the young member', subject: { link: asYoung }, answers: all('yes') },
    { when: 'of others', subject: { link: ofOthers }, answers: all('not_found') },
    { when: 'that has ended', subject: { link: { ...asGuardian, isEnded: true } }, answers: all('yes') },
  ],
  endGuardianLink: [
    { when: 'as the guardian', subject: { link: asGuardian }, answers: all('yes') },
    { when: 'as the young member', subject: { link: asYoung }, answers: all('yes') },
    { when: 'of others', subject: { link: ofOthers }, answers: all('not_found') },
  ],
  shareWithGuardian: [
    { when: 'as the guardian', subject: { link: asGuardian }, answers: all('not_allowed') },
    { when: 'as the young member', subject: { link: asYoung }, answers: all('yes') },
    { when: 'of others', subject: { link: ofOthers }, answers: all('not_found') },
    { when: 'that has ended', subject: { link: { ...asYoung, isEnded: true } }, answers: all('not_found') },
  ],
  giveConsent: [
    { when: 'for the first time', subject: { link: asGuardian, latest: null, answer: 'given' }, answers: all('yes') },
    { when: 'refused at once', subject: { link: asGuardian, latest: null, answer: 'refused' }, answers: all('yes') },
    { when: 'after a no', subject: { link: asGuardian, latest: 'refused', answer: 'given' }, answers: all('yes') },
    { when: 'taken back', subject: { link: asGuardian, latest: 'given', answer: 'withdrawn' }, answers: all('yes') },
    {
      when: 'taken back without having been given',
      subject: { link: asGuardian, latest: null, answer: 'withdrawn' },
      answers: all('conflict'),
    },
    {
      when: 'refused after it was given, which is taking it back',
      subject: { link: asGuardian, latest: 'given', answer: 'refused' },
      answers: all('conflict'),
    },
    {
      when: 'as the young member',
      subject: { link: asYoung, latest: null, answer: 'given' },
      answers: all('not_allowed'),
    },
    { when: 'of others', subject: { link: ofOthers, latest: null, answer: 'given' }, answers: all('not_found') },
    {
      when: 'after it has ended',
      subject: { link: { ...asGuardian, isEnded: true }, latest: null, answer: 'given' },
      answers: all('not_found'),
    },
  ],
  startConversation: [{ when: 'always', subject: undefined, answers: all('yes', { ally: 'not_allowed' }) }],
  askForConversation: [
    { when: 'open to every member', subject: { asked }, answers: all('yes', { young: 'not_found' }) },
    {
      when: 'open to nobody',
      subject: { asked: { ...asked, conversationsWith: 'nobody', sharesRoom: true } },
      answers: all('not_found'),
    },
    {
      when: 'open to roommates, no room shared',
      subject: { asked: { ...asked, conversationsWith: 'roommates' } },
      answers: all('not_found'),
    },
    {
      when: 'open to roommates, a room shared',
      subject: { asked: { ...asked, conversationsWith: 'roommates', sharesRoom: true } },
      answers: all('yes', { young: 'not_found' }),
    },
    {
      when: 'young and open to every member, no room shared',
      subject: { asked: { ...asked, ageBand: 'young' } },
      answers: all('not_found'),
    },
    {
      when: 'young and open to every member, a room shared',
      subject: { asked: { ...asked, ageBand: 'young', sharesRoom: true } },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'young, in a screened mentorship with a second adult',
      subject: { asked: { ...asked, ageBand: 'young', mentorship: mentoring } },
      // A mentor has been screened, whatever else she is here; another young one is no mentor, and shares no room.
      answers: all('yes', { young: 'not_found' }),
    },
    {
      when: 'young, in a mentorship without a second adult',
      subject: {
        asked: { ...asked, ageBand: 'young', sharesRoom: true, mentorship: { ...mentoring, hasSecondAdult: false } },
      },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'young, in a mentorship that nobody screened',
      subject: {
        asked: { ...asked, ageBand: 'young', sharesRoom: true, mentorship: { ...mentoring, isScreened: false } },
      },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'a mentor, screened and with a second adult',
      subject: { asked: { ...asked, mentorship: mentoring } },
      answers: all('yes'),
    },
    {
      when: 'a mentor who has closed herself',
      subject: { asked: { ...asked, conversationsWith: 'nobody', mentorship: mentoring } },
      answers: all('not_found'),
    },
    {
      when: 'a block between them',
      subject: { asked: { ...asked, sharesRoom: true, isBlocked: true } },
      answers: all('not_found'),
    },
    { when: 'an ally', subject: { asked: { ...asked, role: 'ally', sharesRoom: true } }, answers: all('not_found') },
  ],
  listMember: [
    { when: 'an adult', subject: { ...her, looksAfter: false }, answers: all('yes') },
    {
      when: 'a young member',
      subject: { ...youngOne, looksAfter: false },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'a young member of a room that she looks after',
      subject: { ...youngOne, looksAfter: true },
      answers: all('yes'),
    },
    { when: 'herself', subject: { ...youngOne, memberId: 'me', looksAfter: false }, answers: all('yes') },
  ],
  seeProfileItem: [
    {
      when: 'of a young roommate, for every member',
      subject: { member: { ...youngOne, sharedRooms: here }, item: { audience: 'members' } },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'of a young roommate, for roommates',
      subject: { member: { ...youngOne, sharedRooms: here }, item: { audience: 'roommates' } },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'the name of a young roommate',
      subject: { member: { ...youngOne, sharedRooms: here }, item: { audience: 'members', isNameToShow: true } },
      answers: all('yes'),
    },
    {
      when: 'for every member',
      subject: { member: her, item: { audience: 'members' } },
      answers: all('yes', { ally: 'not_found' }),
    },
    {
      when: 'a name for every member',
      subject: { member: her, item: { audience: 'members', isNameToShow: true } },
      answers: all('yes'),
    },
    {
      when: 'for roommates, no room shared',
      subject: { member: her, item: { audience: 'roommates' } },
      answers: all('not_found'),
    },
    {
      when: 'for roommates, a room shared',
      subject: { member: { ...her, sharedRooms: here }, item: { audience: 'roommates' } },
      answers: all('yes', { ally: 'not_found' }),
    },
    {
      when: 'for one room, that room shared',
      subject: { member: { ...her, sharedRooms: here }, item: { audience: { roomId: 'here' } } },
      answers: all('yes', { ally: 'not_found' }),
    },
    {
      when: 'for one room, another shared',
      subject: { member: { ...her, sharedRooms: here }, item: { audience: { roomId: 'there' } } },
      answers: all('not_found'),
    },
    {
      when: 'for herself only',
      subject: { member: { ...her, sharedRooms: here }, item: { audience: 'me' } },
      answers: all('not_found'),
    },
    {
      when: 'her own, for herself only',
      subject: { member: { ...her, memberId: 'me' }, item: { audience: 'me' } },
      answers: all('yes'),
    },
  ],
  searchMembers: [{ when: 'always', subject: undefined, answers: all('yes', { ally: 'not_allowed' }) }],
  seeRoom: [
    {
      when: 'an open room, outside',
      subject: { room: open, membership: outside },
      answers: all('yes', { ally: 'not_found' }),
    },
    {
      when: 'a room by approval, outside',
      subject: { room: byApproval, membership: outside },
      answers: all('yes', { ally: 'not_found' }),
    },
    { when: 'a strict room, outside', subject: { room: strict, membership: outside }, answers: all('not_found') },
    {
      when: 'a strict room she asked for before it was strict',
      subject: { room: strict, membership: requested },
      answers: all('not_found'),
    },
    {
      when: 'a strict room she was a steward of',
      subject: { room: strict, membership: formerSteward },
      answers: all('not_found'),
    },
    { when: 'a strict room, invited', subject: { room: strict, membership: invited }, answers: all('yes') },
    { when: 'a strict room, inside', subject: { room: strict, membership: joined }, answers: all('yes') },
    { when: 'an open room, inside', subject: { room: open, membership: joined }, answers: all('yes') },
    {
      when: 'a room for the young, outside',
      subject: { room: nursery, membership: outside },
      answers: all('not_found', { ...theYoung, moderator: 'yes' }),
    },
    {
      when: 'a hidden room for the young, outside',
      subject: { room: hiddenNursery, membership: outside },
      answers: all('not_found'),
    },
    {
      when: 'a room for the young, inside, not looking after it',
      subject: { room: nursery, membership: joined },
      answers: all('not_found', theYoung),
    },
    {
      when: 'a room for the young, looking after it',
      subject: { room: hiddenNursery, membership: stewarding },
      answers: onlyTrustedAdults,
    },
    {
      when: 'a room for the young, asked to look after it',
      subject: { room: hiddenNursery, membership: invited },
      answers: onlyTrustedAdults,
    },
  ],
  readRoom: [
    {
      when: 'a room for the young, inside, not looking after it',
      subject: { room: nursery, membership: joined },
      answers: all('not_found', theYoung),
    },
    { when: 'an open room, outside', subject: { room: open, membership: outside }, answers: all('not_found') },
    { when: 'invited', subject: { room: open, membership: invited }, answers: all('not_found') },
    { when: 'asked', subject: { room: byApproval, membership: requested }, answers: all('not_found') },
    { when: 'a strict room, outside', subject: { room: strict, membership: outside }, answers: all('not_found') },
    { when: 'inside', subject: { room: strict, membership: joined }, answers: all('yes') },
    { when: 'an archived room, inside', subject: { room: archived, membership: joined }, answers: all('yes') },
  ],
  createRoom: [
    {
      when: 'for everyone',
      subject: { audience: 'everyone' },
      answers: all('yes', { young: 'not_allowed', ally: 'not_allowed' }),
    },
    {
      when: 'for the young',
      subject: { audience: 'young' },
      answers: all('not_allowed', { steward: 'yes', moderator: 'yes', admin: 'yes' }),
    },
  ],
  beInRoom: [
    { when: 'an open room', subject: { room: open, stewardCount: 1 }, answers: all('yes') },
    {
      when: 'a room by approval that one looks after',
      subject: { room: byApproval, stewardCount: 1 },
      answers: all('yes', { young: 'not_allowed' }),
    },
    {
      when: 'a room by approval that two look after',
      subject: { room: byApproval, stewardCount: 2 },
      answers: all('yes'),
    },
    {
      when: 'a hidden room, however many look after it',
      subject: { room: strict, stewardCount: 3 },
      answers: all('yes', { young: 'not_found' }),
    },
    { when: 'a private conversation', subject: { room: conversation, stewardCount: 0 }, answers: all('yes') },
    { when: 'a room for the young', subject: { room: nursery, stewardCount: 1 }, answers: onlyTrustedAdults },
    {
      when: 'a hidden room for the young',
      subject: { room: hiddenNursery, stewardCount: 1 },
      answers: onlyTrustedAdults,
    },
  ],
  changeEntry: [
    {
      when: 'to hidden, young people in it',
      subject: { room: open, entry: 'strict', hasYoung: true, stewardCount: 3 },
      answers: all('conflict'),
    },
    {
      when: 'to hidden, adults alone in it',
      subject: { room: open, entry: 'strict', hasYoung: false, stewardCount: 1 },
      answers: all('yes'),
    },
    {
      when: 'to approval, young people and one steward in it',
      subject: { room: open, entry: 'approval', hasYoung: true, stewardCount: 1 },
      answers: all('conflict'),
    },
    {
      when: 'to approval, young people and two stewards in it',
      subject: { room: open, entry: 'approval', hasYoung: true, stewardCount: 2 },
      answers: all('yes'),
    },
    {
      when: 'to hidden, a room for the young',
      subject: { room: nursery, entry: 'strict', hasYoung: true, stewardCount: 1 },
      answers: all('yes'),
    },
  ],
  inviteMember: [
    { when: 'an adult', subject: { room: open, membership: joined, invited: her }, answers: all('yes') },
    {
      when: 'a young member into a room for everyone',
      subject: { room: open, membership: joined, invited: youngOne },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'a young member into a hidden room, as its steward',
      subject: { room: strict, membership: stewarding, invited: youngOne },
      answers: all('not_found', { young: 'yes' }),
    },
    {
      when: 'a young member into a room for the young',
      subject: { room: nursery, membership: stewarding, invited: youngOne },
      answers: all('yes'),
    },
    {
      when: 'an adult into a room for the young',
      subject: { room: nursery, membership: joined, invited: her },
      answers: all('not_found'),
    },
    {
      when: 'an adult into a room for the young, as its steward',
      subject: { room: nursery, membership: stewarding, invited: her },
      answers: all('yes'),
    },
  ],
  showTyping: [
    { when: 'in a room for everyone', subject: { room: open }, answers: all('yes', { young: 'not_allowed' }) },
    { when: 'in a room for the young', subject: { room: nursery }, answers: all('yes') },
    { when: 'in a private conversation', subject: { room: conversation }, answers: all('yes') },
  ],
  speakUnreviewed: [
    {
      when: 'inside',
      subject: { room: nursery, membership: joined },
      answers: all('not_allowed', { moderator: 'yes' }),
    },
    { when: 'a steward of it', subject: { room: nursery, membership: stewarding }, answers: all('yes') },
    { when: 'outside', subject: { room: open, membership: outside }, answers: all('not_allowed') },
  ],
  updateRoom: [
    { when: 'outside', subject: { room: open, membership: outside }, answers: all('not_allowed') },
    { when: 'inside', subject: { room: open, membership: joined }, answers: all('not_allowed') },
    { when: 'a steward of it', subject: { room: open, membership: stewarding }, answers: all('yes') },
    { when: 'once a steward of it', subject: { room: open, membership: formerSteward }, answers: all('not_allowed') },
  ],
  joinRoom: [
    { when: 'an open room', subject: { room: open, membership: outside }, answers: all('yes') },
    { when: 'an archived room', subject: { room: archived, membership: outside }, answers: all('room_archived') },
    { when: 'an archived room, inside', subject: { room: archived, membership: joined }, answers: all('yes') },
  ],
  listRoomMembers: [
    { when: 'outside', subject: { room: open, membership: outside }, answers: all('not_found') },
    { when: 'invited', subject: { room: strict, membership: invited }, answers: all('not_found') },
    { when: 'inside', subject: { room: strict, membership: joined }, answers: all('yes', { ally: 'not_allowed' }) },
  ],
  decideRequest: [
    { when: 'outside', subject: { room: byApproval, membership: outside }, answers: all('not_allowed') },
    { when: 'inside', subject: { room: byApproval, membership: joined }, answers: all('not_allowed') },
    { when: 'a steward of it', subject: { room: byApproval, membership: stewarding }, answers: all('yes') },
  ],
  inviteToRoom: [
    { when: 'outside', subject: { room: open, membership: outside }, answers: all('not_found') },
    {
      when: 'an open room, inside',
      subject: { room: open, membership: joined },
      answers: all('yes', { ally: 'not_allowed' }),
    },
    { when: 'a strict room, inside', subject: { room: strict, membership: joined }, answers: all('not_allowed') },
    {
      when: 'a room by approval, inside',
      subject: { room: byApproval, membership: joined },
      answers: all('not_allowed'),
    },
    { when: 'a strict room, its steward', subject: { room: strict, membership: stewarding }, answers: all('yes') },
    {
      when: 'an archived room, its steward',
      subject: { room: archived, membership: stewarding },
      answers: all('room_archived'),
    },
  ],
  removeFromRoom: [
    { when: 'outside', subject: { room: open, membership: outside, isSelf: false }, answers: all('not_allowed') },
    {
      when: 'inside',
      subject: { room: open, membership: joined, isSelf: false },
      answers: all('not_allowed', { moderator: 'yes' }),
    },
    { when: 'a steward of it', subject: { room: open, membership: stewarding, isSelf: false }, answers: all('yes') },
    { when: 'herself', subject: { room: open, membership: stewarding, isSelf: true }, answers: all('not_allowed') },
    {
      when: 'in a private conversation',
      subject: { room: conversation, membership: joined, isSelf: false },
      answers: all('not_allowed'),
    },
  ],
  setSteward: [
    {
      when: 'inside',
      subject: { room: open, membership: joined, isLastSteward: false, isSteward: true, ageBand: 'adult' },
      answers: all('not_allowed'),
    },
    {
      when: 'a steward of it adds one',
      subject: { room: open, membership: stewarding, isLastSteward: false, isSteward: true, ageBand: 'adult' },
      answers: all('yes'),
    },
    {
      when: 'a steward of it ends one of several',
      subject: { room: open, membership: stewarding, isLastSteward: false, isSteward: false, ageBand: 'adult' },
      answers: all('yes'),
    },
    {
      when: 'a steward of it adds a young one',
      subject: { room: open, membership: stewarding, isLastSteward: false, isSteward: true, ageBand: 'young' },
      answers: all('not_allowed'),
    },
    {
      when: 'an adult in a room for the young would look after it no more',
      subject: { room: nursery, membership: stewarding, isLastSteward: false, isSteward: false, ageBand: 'adult' },
      answers: all('conflict'),
    },
    {
      when: 'the last steward would go',
      subject: { room: open, membership: stewarding, isLastSteward: true, isSteward: false, ageBand: 'adult' },
      answers: all('conflict'),
    },
  ],
  postInRoom: [
    { when: 'outside', subject: { ...speaking, membership: outside }, answers: all('not_found') },
    { when: 'invited', subject: { ...speaking, membership: invited }, answers: all('not_found') },
    {
      when: 'outside, silenced',
      subject: { ...speaking, membership: outside, isSilenced: true },
      answers: all('not_found'),
    },
    { when: 'inside', subject: speaking, answers: all('yes') },
    { when: 'inside, silenced', subject: { ...speaking, isSilenced: true }, answers: all('silenced') },
    { when: 'a locked room', subject: { ...speaking, room: locked }, answers: all('room_locked') },
    {
      when: 'a locked room, its steward',
      subject: { ...speaking, room: locked, membership: stewarding },
      answers: all('yes'),
    },
    {
      when: 'an archived room, its steward',
      subject: { ...speaking, room: archived, membership: stewarding },
      answers: all('room_archived'),
    },
    {
      when: 'a conversation among adults',
      subject: { ...speaking, company: { ...alone, ageBands: ['adult'] } },
      answers: withAdults,
    },
    {
      when: 'a conversation with the young',
      subject: { ...speaking, company: { ...alone, ageBands: ['young'] } },
      answers: withYoung,
    },
    {
      when: 'a conversation with young and adult',
      subject: { ...speaking, company: { ...alone, ageBands: ['young', 'adult'] } },
      answers: withYoung,
    },
    {
      when: 'a conversation that everyone else has left',
      subject: { ...speaking, company: { ...alone, ageBands: [] } },
      answers: all('yes'),
    },
    {
      when: 'a conversation in a screened mentorship',
      subject: { ...speaking, company: { ageBands: ['young'], mentorship: mentoring } },
      answers: all('yes'),
    },
    {
      when: 'a steward under a silence',
      subject: { ...speaking, membership: stewarding, isSilenced: true },
      answers: all('silenced'),
    },
  ],
  editMessage: [
    { when: 'her own', subject: { ...speaking, message: mine }, answers: all('yes') },
    { when: 'another’s', subject: { ...speaking, message: hers }, answers: all('not_allowed') },
    {
      when: 'another’s, as a steward',
      subject: { ...speaking, membership: stewarding, message: hers },
      answers: all('not_allowed'),
    },
    { when: 'her own, gone', subject: { ...speaking, message: gone }, answers: all('conflict') },
    { when: 'her own, silenced', subject: { ...speaking, isSilenced: true, message: mine }, answers: all('silenced') },
    {
      when: 'her own, in a locked room',
      subject: { ...speaking, room: locked, message: mine },
      answers: all('room_locked'),
    },
    {
      when: 'her own, after she left',
      subject: { ...speaking, membership: outside, message: mine },
      answers: all('not_found'),
    },
  ],
  deleteMessage: [
    { when: 'her own', subject: { ...speaking, message: mine }, answers: all('yes') },
    { when: 'her own, silenced', subject: { ...speaking, isSilenced: true, message: mine }, answers: all('yes') },
    {
      when: 'her own, in an archived room',
      subject: { ...speaking, room: archived, message: mine },
      answers: all('yes'),
    },
    { when: 'another’s', subject: { ...speaking, message: hers }, answers: all('not_allowed') },
    {
      when: 'another’s, as a steward',
      subject: { ...speaking, membership: stewarding, message: hers },
      answers: all('not_allowed'),
    },
  ],
  reactToMessage: [
    { when: 'inside', subject: { ...speaking, message: hers }, answers: all('yes') },
    { when: 'to what is gone', subject: { ...speaking, message: gone }, answers: all('conflict') },
    { when: 'silenced', subject: { ...speaking, isSilenced: true, message: hers }, answers: all('silenced') },
    { when: 'in a locked room', subject: { ...speaking, room: locked, message: hers }, answers: all('room_locked') },
    { when: 'outside', subject: { ...speaking, membership: outside, message: hers }, answers: all('not_found') },
  ],
  readHistory: [
    { when: 'what is there', subject: { ...speaking, message: hers }, answers: all('yes') },
    { when: 'what is gone', subject: { ...speaking, message: { ...hers, isGone: true } }, answers: all('not_found') },
    { when: 'her own that is gone', subject: { ...speaking, message: gone }, answers: all('not_found') },
  ],
  skipSlowMode: [
    { when: 'inside', subject: speaking, answers: all('slow_mode') },
    { when: 'a steward of it', subject: { ...speaking, membership: stewarding }, answers: all('yes') },
  ],
  startThread: [
    { when: 'in a room', subject: { room: open }, answers: all('yes') },
    { when: 'in a private conversation', subject: { room: conversation }, answers: all('not_allowed') },
  ],
  acceptAnswer: [
    { when: 'her own question', subject: { thread: myQuestion, membership: joined }, answers: all('yes') },
    { when: 'another’s question', subject: { thread: question, membership: joined }, answers: all('not_allowed') },
    { when: 'another’s, as a steward', subject: { thread: question, membership: stewarding }, answers: all('yes') },
    {
      when: 'her own, after she left',
      subject: { thread: myQuestion, membership: outside },
      answers: all('not_found'),
    },
    {
      when: 'a topic',
      subject: { thread: { ...myQuestion, isQuestion: false }, membership: joined },
      answers: all('conflict'),
    },
    {
      when: 'gone',
      subject: { thread: { ...myQuestion, isGone: true }, membership: joined },
      answers: all('conflict'),
    },
  ],
  openQueue: [
    {
      when: 'a steward of no room',
      subject: { stewardOf: nowhere },
      answers: all('not_allowed', { moderator: 'yes', lead: 'yes' }),
    },
    { when: 'a steward of a room', subject: { stewardOf: here }, answers: all('yes') },
  ],
  viewCase: whoJudges(),
  decideCase: [
    ...whoJudges(),
    {
      when: 'a case of her room, about what she wrote without a name',
      subject: { case: caseHere, stewardOf: here, isHersUnnamed: true },
      answers: all('not_allowed'),
    },
    {
      when: 'a case of another room, about what she wrote without a name',
      subject: { case: caseHere, stewardOf: nowhere, isHersUnnamed: true },
      answers: all('not_found', { moderator: 'not_allowed' }),
    },
  ],
  silenceEverywhere: [{ when: 'always', subject: undefined, answers: byModeratorsAndLeads }],
  suspendMember: [{ when: 'always', subject: undefined, answers: byModeratorsAndLeads }],
  readStats: [{ when: 'always', subject: undefined, answers: byModeratorsAndLeads }],
  listAppeals: [
    { when: 'always', subject: undefined, answers: all('not_allowed', { moderator: 'yes', admin: 'yes' }) },
  ],
  decideAppeal: [
    {
      when: 'against what somebody else decided',
      subject: { appeal: { memberId: 'somebody else', decidedById: 'a third', isHersUnnamed: false } },
      answers: all('not_allowed', { moderator: 'yes', admin: 'yes' }),
    },
    {
      when: 'against what she decided',
      subject: { appeal: { memberId: 'somebody else', decidedById: 'me', isHersUnnamed: false } },
      answers: all('not_allowed'),
    },
    {
      when: 'of her own',
      subject: { appeal: { memberId: 'me', decidedById: 'a third', isHersUnnamed: false } },
      answers: all('not_allowed', { moderator: 'not_found', admin: 'not_found' }),
    },
    {
      when: 'of her own, about what she wrote without a name',
      subject: { appeal: { memberId: 'a name', decidedById: 'a third', isHersUnnamed: true } },
      answers: all('not_allowed'),
    },
  ],
  listSanctions: [{ when: 'always', subject: undefined, answers: all('not_allowed', { moderator: 'yes' }) }],
  endSanction: [{ when: 'always', subject: undefined, answers: all('not_allowed', { moderator: 'yes' }) }],
  manageWatchedWords: [
    { when: 'everywhere', subject: { isSteward: null }, answers: all('not_allowed', { moderator: 'yes' }) },
    { when: 'in a room of others', subject: { isSteward: false }, answers: all('not_allowed') },
    { when: 'in a room that she looks after', subject: { isSteward: true }, answers: all('yes') },
  ],
  readRuleRecords: [{ when: 'always', subject: undefined, answers: all('not_allowed', { moderator: 'yes' }) }],
  readAudit: [{ when: 'always', subject: undefined, answers: all('not_allowed', { moderator: 'yes', admin: 'yes' }) }],
  askWithoutName: [
    { when: 'in a room that allows it', subject: { room: asking, membership: joined }, answers: all('yes') },
    { when: 'in a room that does not', subject: { room: open, membership: joined }, answers: all('not_allowed') },
    {
      when: 'in a strict room of hers',
      subject: { room: { ...strict, anonymousQuestions: 'members' }, membership: joined },
      answers: all('yes'),
    },
    {
      when: 'in a room for the young',
      subject: { room: { ...nursery, anonymousQuestions: 'members' }, membership: stewarding },
      answers: all('not_allowed', theYoung),
    },
    { when: 'from outside', subject: { room: asking, membership: outside }, answers: all('not_found') },
    {
      when: 'while it is locked',
      subject: { room: { ...asking, isLocked: true }, membership: joined },
      answers: all('room_locked'),
    },
    {
      when: 'once it is archived',
      subject: { room: { ...asking, isArchived: true }, membership: joined },
      answers: all('room_archived'),
    },
    {
      when: 'in a private conversation',
      subject: { room: { ...conversation, anonymousQuestions: 'members' }, membership: joined },
      answers: all('not_allowed'),
    },
  ],
  makeOpeningKey: [{ when: 'always', subject: undefined, answers: all('not_allowed', { lead: 'yes', admin: 'yes' }) }],
  listOpenings: [{ when: 'always', subject: undefined, answers: all('not_allowed', { lead: 'yes' }) }],
  openQuestion: [
    { when: 'holding a share, as the first', subject: { envelope }, answers: all('not_allowed', { lead: 'yes' }) },
    {
      when: 'holding a share, as the second',
      subject: { envelope: { ...envelope, startedBy: 'somebody else' } },
      answers: all('not_allowed', { lead: 'yes' }),
    },
    { when: 'a second time', subject: { envelope: { ...envelope, startedBy: 'me' } }, answers: all('not_allowed') },
    { when: 'without a share', subject: { envelope: { ...envelope, holders: [] } }, answers: all('not_allowed') },
    {
      when: 'having asked it herself',
      subject: { envelope: { ...envelope, isHers: true } },
      answers: all('not_allowed', { lead: 'not_found' }),
    },
  ],
  barOpening: [
    { when: 'of another', subject: { isHers: false }, answers: all('not_allowed', { lead: 'yes' }) },
    { when: 'of her own', subject: { isHers: true }, answers: all('not_allowed', { lead: 'not_found' }) },
  ],
  answerWithoutName: [
    { when: 'in a room that allows it', subject: { room: asking, membership: joined }, answers: all('yes') },
    { when: 'in a room that no longer does', subject: { room: open, membership: joined }, answers: all('not_allowed') },
  ],
};

function whoJudges(isHersUnnamed = false): Judgement[] {
  const byModerators = all('not_found', { moderator: 'yes' });
  return [
    { when: 'a case of a room', subject: { case: caseHere, stewardOf: nowhere, isHersUnnamed }, answers: byModerators },
    { when: 'a case of her room', subject: { case: caseHere, stewardOf: here, isHersUnnamed }, answers: all('yes') },
    {
      when: 'a case of another room',
      subject: { case: caseHere, stewardOf: new Set(['there']), isHersUnnamed },
      answers: byModerators,
    },
    {
      when: 'a case of no room',
      subject: { case: caseNowhere, stewardOf: here, isHersUnnamed },
      answers: byModerators,
    },
    {
      when: 'a case about herself',
      subject: { case: caseOfMine, stewardOf: here, isHersUnnamed },
      answers: all('not_found'),
    },
    {
      when: 'a case of her room that is with the leads',
      subject: { case: caseOfLeads, stewardOf: here, isHersUnnamed },
      answers: all('not_found', { lead: 'yes' }),
    },
    {
      when: 'a case about herself that is with the leads',
      subject: { case: { ...caseOfLeads, authorId: 'me' }, stewardOf: here, isHersUnnamed },
      answers: all('not_found'),
    },
  ];
}

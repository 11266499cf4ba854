import type { OperationName } from '#shared/contract/operations.ts';

/** `what` a young member gets otherwise than an adult, and the test that holds it. */
export type Difference = { what: string; test: string };

const young = (file: string) => `tests/server/young/${file}.test.ts`;
const forLeadsAlone = {
  what: 'Leads are adults, so nothing of it is for her.',
  test: 'tests/contract/policy/policy-table.test.ts',
};

/** Where 13 to 17 is another answer than 18. */
export const otherwise = {
  'account:signUp': {
    what: 'Under 13 nothing is stored. From 13 she is young until her birthday; an adult’s link brings her into no hidden room.',
    test: 'tests/server/accounts/under-thirteen.test.ts',
  },
  'account:me': { what: 'Says that she is young; at 18 a letter says what changed.', test: young('turning-eighteen') },
  'account:putAwayAgeLetter': { what: 'The letter of her 18th birthday.', test: young('turning-eighteen') },
  'member:view': { what: 'Adults read her name and nothing else of her profile.', test: young('reach') },
  'member:search': { what: 'Adults do not find her, but whoever looks after the room.', test: young('reach') },
  'member:setRole': { what: 'She is given no role of trust.', test: young('reach') },
  'member:setLead': { what: 'She is no safeguarding lead.', test: 'tests/server/settings/leads.test.ts' },
  'invite:create': { what: 'She makes no links into the community.', test: 'tests/server/accounts/invites.test.ts' },
  'invite:revoke': { what: 'She has none to take back.', test: 'tests/server/accounts/invites.test.ts' },
  'guardian:createCode': { what: 'She makes a code for a guardian.', test: young('guardians') },
  'guardian:accept': { what: 'She is nobody’s guardian.', test: young('guardians') },
  'guardian:consent': { what: 'Her guardian consents or refuses, and she reads it.', test: young('guardians') },
  'guardian:share': { what: 'She alone chooses what her guardian sees.', test: young('guardians') },
  'guardian:view': { what: 'She sees exactly what her guardian sees.', test: young('guardians') },
  'guardian:list': { what: 'Her guardians, and what became of it.', test: young('guardians') },
  'guardian:end': { what: 'Either of the two ends it.', test: young('guardians') },
  'room:create': {
    what: 'She opens no room. Adults of trust open rooms for the young.',
    test: young('rooms-for-the-young'),
  },
  'room:list': {
    what: 'Rooms for the young are there for her, and hidden ones of adults are not.',
    test: young('reach'),
  },
  'room:view': {
    what: 'A room for the young is there for her, with the adults in it named.',
    test: young('rooms-for-the-young'),
  },
  'room:members': { what: 'Adults do not find her there, but whoever looks after the room.', test: young('reach') },
  'room:join': { what: 'A room by approval only if two look after it; rooms for the young.', test: young('reach') },
  'room:decideRequest': { what: 'She is let in where two look after the room.', test: young('reach') },
  'room:invite': { what: 'No adult asks her in; the young ask each other.', test: young('reach') },
  'room:setSteward': { what: 'She looks after no room.', test: young('reach') },
  'room:update': { what: 'A room that she is in is not hidden from others.', test: young('reach') },
  'room:typing': { what: 'Adults do not see that she is typing.', test: young('reach') },
  'conversation:start': { what: 'Only with somebody young whom she shares a room with.', test: young('reach') },
  'message:send': {
    what: 'Adults cannot call her by her handle; in rooms for the young words wait where nobody looks.',
    test: young('rooms-for-the-young'),
  },
  'message:edit': { what: 'In rooms for the young edits wait as well.', test: young('rooms-for-the-young') },
  'thread:start': { what: 'In rooms for the young questions wait as well.', test: young('rooms-for-the-young') },
  'post:send': { what: 'In rooms for the young posts wait as well.', test: young('rooms-for-the-young') },
  'question:view': {
    what: 'A visitor who asked does not read her name beside an answer.',
    test: young('reach'),
  },
  'opening:viewKey': forLeadsAlone,
  'opening:makeKey': forLeadsAlone,
  'opening:start': forLeadsAlone,
  'opening:finish': forLeadsAlone,
  'opening:list': forLeadsAlone,
  'opening:bar': forLeadsAlone,
} satisfies { [Name in OperationName]?: Difference };

/** Where she is answered like an adult who is in the same rooms. */
export const alike = [
  ...['account:signIn', 'account:refresh', 'account:signOut', 'account:signOutEverywhere', 'account:changePassword'],
  ...['account:leave', 'account:export', 'account:erase', 'application:list', 'application:decide'],
  ...['community:view', 'community:update', 'device:list', 'device:revoke', 'device:createToken', 'invite:check'],
  ...['invite:list', 'member:list', 'member:leads', 'member:lists', 'member:block', 'member:mute'],
  ...['member:updateProfile', 'settings:view', 'settings:update', 'room:leave', 'room:requests', 'room:removeMember'],
  ...['room:markRead', 'room:catchUp', 'message:list', 'message:held', 'message:withdrawHeld', 'message:delete'],
  ...['message:react', 'message:history', 'thread:list', 'thread:view', 'thread:accept', 'thread:markRead'],
  ...['post:list', 'question:places', 'question:ask', 'question:list', 'question:standing', 'question:reply'],
  ...['question:edit', 'question:withdraw', 'question:accept', 'question:statements', 'question:appeal'],
  ...['question:keep', 'question:eraseAll', 'question:report', 'question:reports', 'report:create', 'report:mine'],
  ...[
    'case:list',
    'case:view',
    'case:claim',
    'case:note',
    'case:handOver',
    'case:decide',
    'case:reverse',
    'exposure:record',
    'statement:list',
  ],
  ...['appeal:create', 'appeal:list', 'appeal:decide', 'suspension:view', 'suspension:appeal', 'sanction:list'],
  ...['sanction:end', 'audit:list', 'audit:verify', 'moderation:stats', 'transparency:view', 'screening:rules'],
  ...['watchedWord:list', 'watchedWord:create', 'watchedWord:update', 'watchedWord:remove', 'watchedWord:try'],
] as const satisfies OperationName[];

/** An operation that stands in neither, or in both, does not compile. */
const forgotten: Record<Exclude<OperationName, keyof typeof otherwise | (typeof alike)[number]>, never> = {};
const twice: Record<keyof typeof otherwise & (typeof alike)[number], never> = {};
export const mistakes = { ...forgotten, ...twice };

import { z } from 'zod';
import { operation } from '../operation.ts';
import { Done, Flag, Id, LangTag, Nothing } from './base.ts';
import { MemberCard } from './members.ts';

/** Topics that an author can put in front of her words; she may also write her own note. */
export const ContentTopic = z.enum([
  'racism',
  'violence',
  'sexual',
  'selfHarm',
  'family',
  'bodyAndFood',
  'death',
  'discrimination',
  /** Put there by screening in a private conversation, where nobody else reads. */
  'mayHurt',
]);
export type ContentTopic = z.infer<typeof ContentTopic>;

/** What a tab can say instead of where she is; each is something that anybody might have open. */
export const DiscreetTitle = z.enum(['notes', 'homework', 'recipes', 'reading']);
export type DiscreetTitle = z.infer<typeof DiscreetTitle>;

/** What a member has chosen for herself. Only she sees it. */
export const Settings = z.object({
  /** Who may ask her for a private conversation. Nobody, until she says otherwise. */
  conversationsWith: z.enum(['nobody', 'roommates', 'members']),
  /** Topics whose content notes are open for her from the start. */
  openTopics: z.array(ContentTopic),
  /** ISO 3166-1 alpha-2, for the support page. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'A country is two capital letters, as in “KR”.')
    .nullable(),
  /** The language that statements and support come to her in. */
  lang: LangTag.nullable(),
  /** Outside its pages (in the tab, the history, a notification) nothing says what this place is. */
  isDiscreet: z.boolean(),
  /** What the tab says then. */
  discreetTitle: DiscreetTitle,
  /** Three presses of Shift leave at once, as three of Escape always do. */
  leavesOnShift: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

const Other = z.object({ memberId: Id });

export const settingsOperations = {
  'settings:view': operation({
    summary: 'Your own settings.',
    rest: 'GET /me/settings',
    caller: 'member',
    input: Nothing,
    output: Settings,
    errors: [],
  }),
  'settings:update': operation({
    summary: 'Change some of your settings; the others stay.',
    rest: 'PATCH /me/settings',
    caller: 'member',
    input: Settings.partial(),
    output: Settings,
    errors: [],
    limitPerMinute: 60,
  }),
  'member:block': operation({
    summary:
      'Block somebody, or no longer. Neither finds, mentions, answers or writes to the other; she is not told. In force before the answer.',
    rest: 'PUT /me/blocks/:memberId',
    caller: 'member',
    input: Other.extend({ isBlocked: Flag }),
    output: Done,
    errors: ['not_found'],
    limitPerMinute: 60,
  }),
  'member:mute': operation({
    summary: 'Fold somebody’s messages away on your own screens, or no longer. Nobody else notices.',
    rest: 'PUT /me/mutes/:memberId',
    caller: 'member',
    input: Other.extend({ isMuted: Flag }),
    output: Done,
    errors: ['not_found'],
    limitPerMinute: 60,
  }),
  'member:lists': operation({
    summary: 'Whom you have blocked and muted.',
    rest: 'GET /me/lists',
    caller: 'member',
    input: Nothing,
    output: z.object({ blocked: z.array(MemberCard), muted: z.array(MemberCard) }),
    errors: [],
  }),
  'member:setLead': operation({
    summary: 'Make an adult member a safeguarding lead, or no longer. Admins only.',
    rest: 'PUT /members/:memberId/safeguarding-lead',
    caller: 'member',
    input: Other.extend({ isLead: Flag }),
    output: Done,
    errors: ['not_found', 'not_allowed'],
  }),
  'member:leads': operation({
    summary: 'The safeguarding leads of the community. For everyone.',
    rest: 'GET /safeguarding-leads',
    caller: 'member',
    input: Nothing,
    output: z.object({ leads: z.array(MemberCard) }),
    errors: [],
  }),
};

import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { Flag, Id, LangTag, PageSize } from './base.ts';

/** What a member may do in the community; read only by `shared/policy`. */
export const Role = z.enum(['member', 'ally', 'steward', 'moderator', 'admin']);
export type Role = z.infer<typeof Role>;

/** `young` is 13 to 17. Younger people have no account, so there is no word for them here. */
export const AgeBand = z.enum(['young', 'adult']);
export type AgeBand = z.infer<typeof AgeBand>;

/** Who may see one item of a profile: only herself, people in a room with her, every member, or one room. */
export const Audience = z.union([z.enum(['me', 'roommates', 'members']), z.object({ roomId: Id })]);
export type Audience = z.infer<typeof Audience>;

/** One form of a name. Only the full name is needed, in any script; the parts are for those who want them. */
export const NameForm = z.object({
  /** The name as it is to be read, whole. 1 to 64 characters. */
  fullName: text({ min: 1, max: 64, what: 'A name' }),
  given: text({ max: 64, what: 'The given name' }).optional(),
  surname: text({ max: 64, what: 'The surname' }).optional(),
  /** Which part stands first when parts are shown; `asWritten` shows the full name. CLDR person names. */
  order: z.enum(['asWritten', 'givenFirst', 'surnameFirst']).default('asWritten'),
  lang: LangTag.optional(),
  /** The same name in Latin letters, if she wants one. */
  romanisation: text({ max: 64, what: 'The romanisation' }).optional(),
  /** “Say it like …” */
  pronunciation: text({ max: 120, what: 'The pronunciation' }).optional(),
  use: z.enum(['display', 'family', 'stage', 'legal']).default('display'),
  audience: Audience.default('members'),
});
export type NameForm = z.infer<typeof NameForm>;

const said = (what: string, max: number) =>
  z.object({ text: text({ max, what }), lang: LangTag.optional(), audience: Audience.default('me') });

/** A heritage in her own words. No code, no fraction, no list to choose from. */
export const Heritage = z.object({
  label: text({ min: 1, max: 120, what: 'A heritage' }),
  /** How it is hers, in her own words: through a grandmother, by adoption, by marriage, raised with. */
  relation: text({ max: 120, what: 'The relation' }).optional(),
  lang: LangTag.optional(),
  audience: Audience.default('me'),
});

export const AddressTerm = z.object({
  lang: LangTag,
  /** How others may address her: chị, 이모, พี่, didi. */
  term: text({ min: 1, max: 40, what: 'A form of address' }),
  audience: Audience.default('members'),
});

export const SpokenLanguage = z.object({
  tag: LangTag,
  level: z.enum(['heard', 'speak', 'read', 'write', 'learning']),
  audience: Audience.default('members'),
});

/** All that a member says about herself. Each item has its own audience, and every list may be empty. */
export const Profile = z.object({
  /** The first form is the one that stands beside her messages; its audience is always `members`. */
  names: z.array(NameForm).min(1, 'One name is needed; any name will do.').max(8),
  /** One or two characters for her seal; by default the first of her name. */
  monogram: text({ max: 2, what: 'The monogram' }).optional(),
  pronouns: said('Pronouns', 80).optional(),
  about: said('The self-description', 2000).optional(),
  heritages: z.array(Heritage).max(20).default([]),
  addressTerms: z.array(AddressTerm).max(20).default([]),
  languages: z.array(SpokenLanguage).max(20).default([]),
});
export type Profile = z.infer<typeof Profile>;

/** What stands beside a message: the same for everyone who may read that message. */
export const MemberCard = z.object({
  id: Id,
  handle: z.string(),
  name: z.string(),
  nameLang: LangTag.optional(),
  monogram: z.string().optional(),
  /** A name for one thread, behind which nobody can be looked up. It has no handle. */
  isPersona: z.literal(true).optional(),
});
export type MemberCard = z.infer<typeof MemberCard>;

/** A member as one viewer may see her: items outside the viewer's audience are absent, not empty. */
export const MemberView = MemberCard.extend({ profile: Profile, role: Role });
export type MemberView = z.infer<typeof MemberView>;

export const memberOperations = {
  'member:view': operation({
    summary: 'A member, with the items of her profile that you may see.',
    rest: 'GET /members/:memberId',
    caller: 'member',
    input: z.object({ memberId: Id }),
    output: MemberView,
    errors: ['not_found'],
  }),
  'member:search': operation({
    summary: 'Members whose handle or name begins so, among those you share a room with; for mentions and invitations.',
    rest: 'GET /members',
    caller: 'member',
    input: z.object({ query: text({ max: 64, what: 'The search' }), roomId: Id.optional(), limit: PageSize }),
    output: z.object({ members: z.array(MemberCard) }),
    errors: ['not_found'],
  }),
  'member:updateProfile': operation({
    summary: 'Replace your own profile.',
    rest: 'PUT /me/profile',
    caller: 'member',
    input: Profile,
    output: MemberView,
    errors: [],
    limitPerMinute: 30,
  }),
  'member:setRole': operation({
    summary: 'Give a member another role. Admins only; the last admin stays.',
    rest: 'PUT /members/:memberId/role',
    caller: 'member',
    input: z.object({ memberId: Id, role: Role }),
    output: MemberView,
    errors: ['not_found', 'not_allowed', 'conflict'],
  }),
  'member:list': operation({
    summary: 'Every member, for staff who give roles. Names and roles only.',
    rest: 'GET /staff/members',
    caller: 'member',
    input: z.object({ after: Id.optional(), limit: PageSize, staffOnly: Flag.default(false) }),
    output: z.object({ members: z.array(MemberCard.extend({ role: Role })), next: Id.nullable() }),
    errors: ['not_allowed'],
  }),
};

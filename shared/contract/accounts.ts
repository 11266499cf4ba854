import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { Done, Flag, Id, LangTag, Moment, Nothing } from './base.ts';
import { AgeBand, MemberCard, NameForm, Role } from './members.ts';

/** How newcomers come in: by themselves, with an invite link, or after a steward's yes. */
export const JoinPolicy = z.enum(['open', 'invite', 'approval']);
export type JoinPolicy = z.infer<typeof JoinPolicy>;

/** The name she signs in with and is mentioned by. Letters and digits of any script; 2 to 32 characters. */
export const Handle = text({ min: 2, max: 32, what: 'The handle' }).refine(
  (value) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(value),
  'A handle has letters, digits, dots, dashes and underscores, and begins with a letter or digit.',
);

/** 12 to 256 characters, anything goes (NIST SP 800-63B: length, no composition rules, Unicode allowed). */
const Password = z
  .string()
  .min(12, 'Twelve characters or more, please. A few words in a row are good.')
  .max(256, 'At most 256 characters.');

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A time looks like “18:30”.');

/** When somebody reads what waits: by the week, in one time zone. */
export const Duty = z.object({
  /** IANA name, as in `Asia/Seoul`. */
  zone: z.string().max(64).refine(isTimeZone, 'That is no time zone that we know. It looks like “Asia/Seoul”.'),
  hours: z
    .array(z.object({ day: z.enum(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']), from: TimeOfDay, to: TimeOfDay }))
    .max(50),
});
export type Duty = z.infer<typeof Duty>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Signed-in person as her own client needs her. */
export const Me = z.object({
  card: MemberCard,
  role: Role,
  ageBand: AgeBand,
  /** Whether she is a safeguarding lead. */
  isLead: z.boolean(),
  deviceId: Id,
  /** She has turned 18 and has not put this away yet: the rooms for the young that she has left by it. */
  ageLetter: z.object({ roomNames: z.array(z.string()) }).optional(),
});
export type Me = z.infer<typeof Me>;

/** An access token for ten minutes, sent as `Authorization: Bearer …` or in the socket's `auth.token`. */
export const Session = z.object({ accessToken: z.string(), expiresAt: Moment, me: Me });
export type Session = z.infer<typeof Session>;

export const Device = z.object({
  id: Id,
  label: z.string(),
  /** `token` is a long-lived token for a bot or a script. */
  kind: z.enum(['browser', 'token']),
  createdAt: Moment,
  /** The day of its last use, no finer. */
  lastUsedOn: z.iso.date(),
  isThisOne: z.boolean(),
});
export type Device = z.infer<typeof Device>;

export const Invite = z.object({
  id: Id,
  code: z.string(),
  usesLeft: z.number().int(),
  expiresAt: Moment,
  roomId: Id.nullable(),
  createdAt: Moment,
});
export type Invite = z.infer<typeof Invite>;

export const Application = z.object({
  id: Id,
  handle: z.string(),
  name: z.string(),
  note: z.string(),
  appliedAt: Moment,
});
export type Application = z.infer<typeof Application>;

export const Community = z.object({
  name: z.string(),
  joinPolicy: JoinPolicy,
  /** When questions asked without a name are read; null where no hours are set. */
  duty: Duty.nullable(),
  /** Where “Leave at once” goes. */
  leaveUrl: z.string(),
  /** True until the first admin exists. */
  isNew: z.boolean(),
});
export type Community = z.infer<typeof Community>;

const InviteCode = z.string().max(64).optional();

export const accountOperations = {
  'community:view': operation({
    summary: 'What the door shows: the name of the community and how one comes in.',
    rest: 'GET /community',
    caller: 'visitor',
    input: Nothing,
    output: Community,
    errors: [],
  }),
  'community:update': operation({
    summary: 'Change the community’s name or how newcomers come in. Admins only.',
    rest: 'PATCH /community',
    caller: 'member',
    input: z.object({
      name: text({ min: 1, max: 64, what: 'The name' }).optional(),
      joinPolicy: JoinPolicy.optional(),
      duty: Duty.nullable().optional(),
    }),
    output: Community,
    errors: ['not_allowed'],
  }),
  'account:signUp': operation({
    summary: 'Open an account. Under 13 it is refused and nothing is stored.',
    rest: 'POST /sign-up',
    over: 'rest',
    caller: 'visitor',
    input: z.object({
      handle: Handle,
      name: NameForm.shape.fullName,
      nameLang: LangTag.optional(),
      password: Password,
      /** Only the age group and, for the young, the month of turning 18 are kept. */
      bornYear: z
        .number()
        .int('Four digits, such as 1994.')
        .min(1900, 'Four digits, such as 1994.')
        .max(9999, 'Four digits, such as 1994.'),
      bornMonth: z.number().int().min(1).max(12),
      inviteCode: InviteCode,
      /** From the one-time link printed at the first start. */
      firstAdminCode: z.string().max(64).optional(),
      /** For the steward who decides, where the community asks for approval. */
      note: text({ max: 500, what: 'The note' }).default(''),
      deviceLabel: text({ max: 64, what: 'The device’s name' }).default('A browser'),
    }),
    output: z.union([
      z.object({ state: z.literal('signedIn'), session: Session }),
      z.object({ state: z.literal('waiting') }),
    ]),
    errors: ['taken', 'too_young', 'invite_needed', 'weak_password', 'not_allowed', 'conflict', 'suspended'],
    limitPerMinute: 20,
    isCountedByHandler: true,
  }),
  'account:signIn': operation({
    summary: 'Sign in with a handle and the password.',
    rest: 'POST /sign-in',
    over: 'rest',
    caller: 'visitor',
    input: z.object({
      handle: text({ min: 1, max: 64, what: 'The handle' }),
      password: z.string().max(256),
      deviceLabel: text({ max: 64, what: 'The device’s name' }).default('A browser'),
    }),
    output: Session,
    errors: ['wrong_password', 'application_waiting', 'suspended'],
    limitPerMinute: 20,
  }),
  'account:refresh': operation({
    summary: 'A new access token for the refresh cookie. The cookie is replaced; using an old one ends the session.',
    rest: 'POST /session/refresh',
    over: 'rest',
    caller: 'visitor',
    input: Nothing,
    output: Session,
    errors: ['session_ended', 'suspended', 'not_signed_in'],
    isTimeless: true,
    limitPerMinute: 60,
  }),
  'account:signOut': operation({
    summary: 'Sign out on this device. Its sockets are cut before the answer.',
    rest: 'POST /sign-out',
    over: 'rest',
    caller: 'member',
    input: Nothing,
    output: Done,
    errors: [],
  }),
  'account:signOutEverywhere': operation({
    summary: 'Sign out on every device, this one included.',
    rest: 'POST /sign-out-everywhere',
    over: 'rest',
    caller: 'member',
    input: Nothing,
    output: Done,
    errors: [],
  }),
  'account:changePassword': operation({
    summary: 'Change the password. Every other device is signed out.',
    rest: 'POST /me/password',
    over: 'rest',
    caller: 'member',
    input: z.object({ currentPassword: z.string().max(256), newPassword: Password }),
    output: Done,
    errors: ['wrong_password', 'weak_password'],
    limitPerMinute: 10,
  }),
  'account:me': operation({
    summary: 'The signed-in member.',
    rest: 'GET /me',
    caller: 'member',
    input: Nothing,
    output: Me,
    errors: [],
  }),
  'device:list': operation({
    summary: 'Your devices and tokens.',
    rest: 'GET /me/devices',
    caller: 'member',
    input: Nothing,
    output: z.object({ devices: z.array(Device) }),
    errors: [],
  }),
  'device:revoke': operation({
    summary: 'Sign one device out. Its sockets are cut before the answer.',
    rest: 'DELETE /me/devices/:deviceId',
    caller: 'member',
    input: z.object({ deviceId: Id }),
    output: Done,
    errors: ['not_found'],
  }),
  'device:createToken': operation({
    summary: 'A token for a bot or script. It is shown once and acts as you until revoked.',
    rest: 'POST /me/tokens',
    caller: 'member',
    input: z.object({ label: text({ min: 1, max: 64, what: 'The label' }) }),
    output: z.object({ token: z.string(), device: Device }),
    errors: [],
    limitPerMinute: 10,
  }),
  'invite:create': operation({
    summary:
      'An invite link, with an end and a number of uses; with a room, whoever comes in by it may join that room.',
    rest: 'POST /invites',
    caller: 'member',
    input: z.object({
      uses: z.number().int().min(1).max(100).default(1),
      days: z.number().int().min(1).max(90).default(7),
      roomId: Id.optional(),
    }),
    output: Invite,
    errors: ['not_allowed', 'not_found'],
    limitPerMinute: 20,
  }),
  'invite:list': operation({
    summary: 'The invite links you made that still work.',
    rest: 'GET /invites',
    caller: 'member',
    input: Nothing,
    output: z.object({ invites: z.array(Invite) }),
    errors: [],
  }),
  'invite:revoke': operation({
    summary: 'End an invite link of yours.',
    rest: 'DELETE /invites/:inviteId',
    caller: 'member',
    input: z.object({ inviteId: Id }),
    output: Done,
    errors: ['not_found'],
  }),
  'invite:check': operation({
    summary: 'Whether an invite link still works.',
    rest: 'GET /invites/check/:code',
    caller: 'visitor',
    input: z.object({ code: z.string().max(64) }),
    output: z.object({ isValid: z.boolean() }),
    errors: [],
    limitPerMinute: 30,
  }),
  'application:list': operation({
    summary: 'People who wait for a steward’s yes.',
    rest: 'GET /applications',
    caller: 'member',
    input: Nothing,
    output: z.object({ applications: z.array(Application) }),
    errors: ['not_allowed'],
  }),
  'application:decide': operation({
    summary: 'Admit an applicant, or not. Not admitted, her account is deleted whole.',
    rest: 'POST /applications/:applicationId/decision',
    caller: 'member',
    input: z.object({ applicationId: Id, admit: Flag }),
    output: Done,
    errors: ['not_allowed', 'not_found'],
  }),
};

import { z } from 'zod';
import { Id, Seq } from './base.ts';
import { MemberCard } from './members.ts';
import { HeldMessage } from './messages.ts';
import { CaseSummary } from './moderation.ts';
import { RoomEvents } from './room-log.ts';
import { Room } from './rooms.ts';
import { Settings } from './settings.ts';
import { Appeal, Statement } from './statements.ts';

/** What help is for: wanting to die; violence at home or by a partner; sexual violence. */
export const SupportKind = z.enum(['selfHarm', 'violence', 'sexualViolence']);
export type SupportKind = z.infer<typeof SupportKind>;

/** What changed between a guardian and a young member. */
export const GuardianChange = z.enum(['linked', 'ended', 'consent', 'shares']);
export type GuardianChange = z.infer<typeof GuardianChange>;

/** A signed-in socket’s first frame: the rooms it now hears, each with its newest sequence number. */
export const SessionReady = z.object({ rooms: z.array(z.object({ roomId: Id, headSeq: Seq })) });

/** What the server tells by itself. Numbered events are in `room:events`; all others are hints that a client may miss. */
export const serverEvents = {
  /** Events of a room’s log, to everyone in the room. */
  'room:events': RoomEvents,
  /** To one member: the socket is ready; catch up from here. */
  'session:ready': SessionReady,
  /** To one member: a room came into her list or changed there (joined, invited, admitted, read further). */
  'room:mine': Room,
  /** To one member: a room left her list; forget what is cached of it. */
  'room:gone': z.object({ roomId: Id }),
  /** To the others in a room; droppable. */
  'typing:started': z.object({ roomId: Id, memberId: Id, name: z.string() }),
  /** To one member’s other devices: how far she has read a thread. */
  'thread:read': z.object({ roomId: Id, threadId: Id, readNumber: Seq }),
  /** To the author: a message of hers waits, or no longer does. */
  'message:held': HeldMessage,
  'message:heldEnded': z.object({
    roomId: Id,
    heldId: Id,
    clientId: z.string(),
    outcome: z.enum(['approved', 'declined', 'withdrawn']),
  }),
  /** To moderators: a case was opened or changed. */
  'case:changed': CaseSummary,
  /** To safeguarding leads: a question was opened or begun to be, or their key changed. Look again. */
  'opening:changed': z.object({}),
  /** To those who may decide it: an appeal came in or was answered. */
  'appeal:changed': Appeal,
  /** To one member: a statement of reasons, or what became of her appeal against one. */
  'statement:given': Statement,
  /** To one member, on all her devices and nobody else’s: she wrote that she is in distress; her message was delivered. */
  'support:offered': z.object({ kinds: z.array(SupportKind) }),
  /** To one member’s other devices: her settings, or whom she blocks and mutes. */
  'settings:changed': Settings,
  'lists:changed': z.object({ blocked: z.array(MemberCard), muted: z.array(MemberCard) }),
  /** To a guardian and her young member: read again how it stands between them. */
  'guardian:changed': z.object({ linkId: Id, change: GuardianChange }),
  /** To people who share a room with her: a card changed. */
  'member:changed': MemberCard,
  /** To one socket, as the last frame before it is cut. `resync`: reconnect and catch up; else sign in again. */
  'session:ended': z.object({
    reason: z.enum(['signedOut', 'suspended', 'resync', 'closing']),
    retryAfterMs: z.number().int().optional(),
  }),
  /** To everyone: the house can or cannot store at the moment. */
  'house:changed': z.object({ isReadOnly: z.boolean() }),
} satisfies Record<string, z.ZodType>;

export type ServerEvents = { [Name in keyof typeof serverEvents]: z.input<(typeof serverEvents)[Name]> };
export type ServerEventName = keyof typeof serverEvents;

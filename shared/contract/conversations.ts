import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Id } from './base.ts';
import { Room } from './rooms.ts';

export const conversationOperations = {
  'conversation:start': operation({
    summary:
      'Ask one to nine members for a private conversation. Each is invited with your note and joins or not (`room:join`, `room:leave`); the first message follows once somebody has joined. Asking the same one person again finds the same conversation.',
    rest: 'POST /conversations',
    caller: 'member',
    input: z.object({
      clientId: ClientId,
      memberIds: z.array(Id).min(1).max(9),
      note: text({ max: 300, what: 'The note' }).default(''),
    }),
    output: Room,
    /** `not_found` for whoever cannot be asked, whatever the reason: unknown, blocked, or not open to it. */
    errors: ['not_found', 'not_allowed', 'conflict', 'silenced', 'read_only'],
    limitPerMinute: 10,
  }),
};

/**
 * The one error table. A use case throws `refuse('room_locked')`; one place turns that into an HTTP status or a socket
 * acknowledgement. Every sentence tells the person what she can do next; a caller may give a more exact one.
 */
export const errorTable = {
  bad_input: {
    status: 400,
    message: 'Something in this is not as it should be. Look at the marked fields and try again.',
  },
  weak_password: {
    status: 400,
    message: 'Choose a longer password: twelve characters or more, and not one that is widely known.',
  },
  not_signed_in: { status: 401, message: 'Sign in first, then try again.' },
  session_ended: {
    status: 401,
    message: 'You were signed out on this device. Sign in again; what you wrote is kept here.',
  },
  wrong_password: { status: 401, message: 'That name and password do not belong together. Check both and try again.' },
  not_allowed: { status: 403, message: 'This is not yours to do. A steward or moderator can help.' },
  origin_refused: { status: 403, message: 'This request came from a page that does not belong to this community.' },
  too_young: {
    status: 403,
    message:
      'Banyan is for people of 13 and older, so we cannot open an account for you. A parent, a teacher or a helpline for children can listen. Nothing you typed was kept.',
  },
  invite_needed: {
    status: 403,
    message: 'This community opens its door by invitation. Ask a member for an invite link.',
  },
  application_waiting: {
    status: 403,
    message: 'A steward is still looking at your application. Come back a little later.',
  },
  silenced: {
    status: 403,
    message: 'You cannot post here for now. Your statement of reasons says why and how to appeal.',
  },
  suspended: {
    status: 403,
    message: 'This account is suspended. Your statement of reasons says why and how to appeal.',
  },
  ages_apart: {
    status: 403,
    message:
      'One of you is an adult by now and another is not, so nothing new is written here. What you wrote to each other stays.',
  },
  room_locked: { status: 403, message: 'A steward has locked this room. You can read, and write again when it opens.' },
  room_archived: { status: 403, message: 'This room is archived. It can be read, and nothing new is added.' },
  not_found: { status: 404, message: 'There is nothing here, or it is not for you to see.' },
  unknown_operation: {
    status: 404,
    message: 'The server knows no such request. The reference page at /api lists what it knows.',
  },
  conflict: {
    status: 409,
    message: 'Somebody was faster, or this was sent before with other words. Look at the newest state and try again.',
  },
  taken: { status: 409, message: 'That is taken already. Choose another.' },
  too_large: { status: 413, message: 'That is too large to send. Make it shorter and try again.' },
  slow_mode: { status: 429, message: 'This room is in slow mode. Wait a moment, your words are kept.' },
  rate_limited: { status: 429, message: 'That was very fast. Wait a moment and try again; nothing is lost.' },
  internal: { status: 500, message: 'The house made a mistake. Try again; if it stays, tell an admin the reference.' },
  read_only: {
    status: 503,
    message:
      'The house is read-only for the moment because its disk is nearly full. Your words are kept on this device.',
  },
  anonymity_closed: {
    status: 503,
    message:
      'Asking without a name is closed for the moment: a key that protects it is missing. Nothing you wrote was kept here. An admin can bring the key back.',
  },
  unavailable: {
    status: 503,
    message: 'The house cannot store anything just now. Your words are kept on this device and will be sent again.',
  },
} as const satisfies Record<string, { status: number; message: string }>;

/** One of the codes of the error table. */
export type ErrorCode = keyof typeof errorTable;

/** What exactly is wrong with one field of an input. `path` is dotted, as in `charter.forWhom`. */
export type FieldError = { path: string; message: string };

/** The one shape in which every error leaves the server, over REST (`{ error }`) and sockets (`{ ok: false, error }`). */
export type ErrorBody = {
  code: ErrorCode;
  /** A sentence for the person, which says what she can do. */
  message: string;
  fields?: FieldError[];
  /** After how many milliseconds the same request can succeed. */
  retryAfterMs?: number;
  /** The id under which the server logged an unexpected error. */
  reference?: string;
};

/** A refusal with a code of the table: thrown by use cases, answered by the platform. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldError[] | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, details: { message?: string; fields?: FieldError[]; retryAfterMs?: number } = {}) {
    super(details.message ?? errorTable[code].message);
    this.name = 'Refusal';
    this.code = code;
    this.fields = details.fields;
    this.retryAfterMs = details.retryAfterMs;
  }

  toBody(): ErrorBody {
    return {
      code: this.code,
      message: this.message,
      ...(this.fields && { fields: this.fields }),
      ...(this.retryAfterMs !== undefined && { retryAfterMs: this.retryAfterMs }),
    };
  }
}

/** Makes a refusal, to be thrown: `throw refuse('not_found')`. */
export function refuse(code: ErrorCode, details?: ConstructorParameters<typeof Refusal>[1]): Refusal {
  return new Refusal(code, details);
}

import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

export type RestMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call an operation at all; everything finer is decided by `shared/policy`.
 * `visitor`: nobody needs to be signed in. `member`: a signed-in member of any role.
 */
export type Caller = 'visitor' | 'member';

/** One thing that a client can ask of the server: a REST route and a socket event with an acknowledgement. */
export type Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  WhoCalls extends Caller = Caller,
> = {
  /** One sentence for the reference page. */
  summary: string;
  /** Method and path below `/api`; `:name` segments and the query are parts of the input. */
  rest: `${RestMethod} /${string}`;
  /** `rest` where the operation sets or reads the refresh cookie, `socket` where it is ephemeral. Default: both. */
  over?: 'rest' | 'socket';
  caller: WhoCalls;
  input: Input;
  output: Output;
  /** The refusals a caller should expect, besides `bad_input`, `rate_limited` and `internal`. */
  errors: readonly ErrorCode[];
  /** Nothing about a call is stored, not even to count it: what is asked without a name must not be found beside an account. */
  isTraceless?: boolean;
  /** What a call stores does not say when it came, not even in part: numbers without a moment, or a day. */
  isTimeless?: true;
  /** How often one account, or one address for visitors, may call it. Default: 600 a minute. */
  limitPerMinute?: number;
  /** The handler counts the call, once it knows that it may write anything down at all. Until then only floods are counted. */
  isCountedByHandler?: true;
};

/** Declares an operation; its types flow to the server's handler and to every client. */
export function operation<Input extends z.ZodType, Output extends z.ZodType, WhoCalls extends Caller>(
  declared: Operation<Input, Output, WhoCalls>,
): Operation<Input, Output, WhoCalls> {
  return declared;
}

export type OperationTable = Record<string, Operation>;
export type InputOf<O extends Operation> = z.output<O['input']>;
/** What a caller may send: before defaults and normalisation. */
export type RequestOf<O extends Operation> = z.input<O['input']>;
export type OutputOf<O extends Operation> = z.output<O['output']>;

import type { z } from 'zod';
import type { Input, OperationName, Operations } from '#shared/contract/operations.ts';
import type { Context, SignedIn } from './context.ts';

/** What a handler is given: who asks, for what, from where. */
export type Call<Name extends OperationName> = {
  ctx: Context;
  input: Input<Name>;
  actor: Operations[Name]['caller'] extends 'member' ? SignedIn : SignedIn | null;
  /** The address it came from; for rate limits only, never stored beside a member. */
  address: string;
  cookies: Cookies;
};

/** The one cookie that there is. It is read and written over REST from an allowed origin only. */
export type Cookies = {
  readRefreshToken(): string | null;
  setRefreshToken(token: string, maxAgeMs: number): void;
  clearRefreshToken(): void;
  /** Asks the browser to forget every page and picture of this place that it kept, which no script can. */
  clearCache(): void;
  /** Whether this browser was refused for its age a while ago (nothing about the person is kept on the server). */
  wasRefusedForAge(): boolean;
  rememberRefusalForAge(): void;
};

/** The handler of one operation. What it returns is parsed by the contract: fields not named there do not leave. */
export type Handler<Name extends OperationName> = (call: Call<Name>) => Promise<z.input<Operations[Name]['output']>>;

/** The handlers of a feature: a missing one does not compile. */
export type HandlersFor<Table> = { [Name in keyof Table & OperationName]: Handler<Name> };
export type Handlers = HandlersFor<Operations>;

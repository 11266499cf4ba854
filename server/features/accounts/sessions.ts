import { type Cache, createCache } from '#server/platform/cache.ts';
import { type Context, remember } from '#server/platform/context.ts';
import type { AgeBand, Role } from '#shared/contract/members.ts';
import { findAccount } from './account.store.ts';
import type { DeviceDocument } from './device.model.ts';
import { readDevice } from './device.store.ts';
import { bandNow } from './judge-age.ts';
import { type AccountState, stateNow } from './judge-state.ts';

/** What one server process may believe after another has changed it; its own changes hold at once. */
const FRESH_MS = 30_000;

type Read<Value> = { value: Value | null; at: number };

export type Standing = { role: Role; state: AccountState; ageBand: AgeBand; isLead: boolean };

const devicesOf = remember('devices', (ctx) => createCache((id) => readNow(ctx, readDevice(ctx, id))));
const accountsOf = remember('standings', (ctx) => createCache((id) => readNow(ctx, readStanding(ctx, id))));

/** A device that is still signed in. */
export function findDevice(ctx: Context, deviceId: string): Promise<DeviceDocument | null> {
  return readFresh(ctx, devicesOf(ctx), deviceId);
}

/** Role, state, age band and whether she is a safeguarding lead, as of now. */
export async function findStanding(ctx: Context, memberId: string): Promise<Standing | null> {
  const account = await readFresh(ctx, accountsOf(ctx), memberId);
  if (!account) return null;
  const now = ctx.clock.now();
  return { role: account.role, isLead: account.isLead, state: stateNow(account, now), ageBand: bandNow(account, now) };
}

export function forgetDevices(ctx: Context, deviceIds: string[]): void {
  for (const deviceId of deviceIds) devicesOf(ctx).forget(deviceId);
}

export function forgetStanding(ctx: Context, memberId: string): void {
  accountsOf(ctx).forget(memberId);
}

async function readStanding(ctx: Context, memberId: string) {
  const account = await findAccount(ctx, memberId);
  if (!account) return null;
  const { role, state, suspendedUntil, ageBand, adultFrom, isLead = false } = account;
  return { role, state, suspendedUntil, ageBand, isLead, ...(adultFrom && { adultFrom }) };
}

async function readNow<Value>(ctx: Context, reading: Promise<Value | null>): Promise<Read<Value>> {
  const at = ctx.clock.now().getTime();
  return { value: await reading, at };
}

async function readFresh<Value>(ctx: Context, cache: Cache<Read<Value>>, id: string): Promise<Value | null> {
  const known = cache.peek(id);
  if (known && ctx.clock.now().getTime() - known.at > FRESH_MS) cache.forget(id);
  const { value } = await cache.get(id);
  // Ids that belong to nothing must not crowd out those that do.
  if (value === null) cache.forget(id);
  return value;
}

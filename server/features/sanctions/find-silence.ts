import { createCache } from '#server/platform/cache.ts';
import { type Context, remember } from '#server/platform/context.ts';
import type { SanctionDocument } from './sanction.model.ts';
import { findSanctionsInForce } from './sanction.store.ts';

/** After this long a change made by another server process is seen; a change made by this one is seen at once. */
const FRESH_FOR_MS = 30_000;

type ByMember = Map<string, SanctionDocument[]>;

const silencesOf = remember('silences in force', (ctx) => ({
  cache: createCache<ByMember>(() => loadSilences(ctx)),
  loadedAt: Number.NEGATIVE_INFINITY,
}));

/** Whether she may not post in this room now. Asked before every post, so it is answered from memory. */
export async function isSilenced(ctx: Context, memberId: string, roomId: string): Promise<boolean> {
  const hers = (await findSilences(ctx)).get(memberId) ?? [];
  return hers.some((silence) => isInForce(ctx, silence, roomId));
}

/** Every silence by the one it is on: a member, or a name for one thread. From memory. */
export async function findSilences(ctx: Context): Promise<ByMember> {
  const silences = silencesOf(ctx);
  const now = ctx.clock.now().getTime();
  if (Math.abs(now - silences.loadedAt) > FRESH_FOR_MS) {
    silences.cache.forget('all');
    silences.loadedAt = now;
  }
  return silences.cache.get('all');
}

export function isInForce(ctx: Context, { room, until }: SanctionDocument, roomId: string): boolean {
  return (room === null || room === roomId) && until > ctx.clock.now();
}

/** To be called once a sanction was stored or ended, before anybody is answered. */
export function forgetSilences(ctx: Context): void {
  silencesOf(ctx).cache.forget('all');
}

async function loadSilences(ctx: Context): Promise<ByMember> {
  const byMember: ByMember = new Map();
  for (const sanction of await findSanctionsInForce(ctx, { kind: 'silence' })) {
    byMember.set(sanction.member, [...(byMember.get(sanction.member) ?? []), sanction]);
  }
  return byMember;
}

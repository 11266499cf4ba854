import { createBatchLoader } from '#server/platform/batch-loader.ts';
import { createCache } from '#server/platform/cache.ts';
import { type Context, remember } from '#server/platform/context.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { findMembers } from './member.store.ts';
import { toCard } from './to-card.ts';

const MAX_CARDS = 50_000;

const cardsOf = remember('member cards', (ctx) => createCache(createBatchLoader(readCards(ctx)), MAX_CARDS));

const cardSourceOf = remember('cards of others', () => ({ find: (_id: string): MemberCard | undefined => undefined }));

/** The cards of those who exist, in the order asked for. What was read before comes from memory. */
export async function findCards(ctx: Context, memberIds: string[]): Promise<MemberCard[]> {
  const cards = await Promise.all(memberIds.map((id) => findCachedCard(ctx, id) ?? readCard(ctx, id)));
  return cards.filter((card) => card !== null);
}

/** Somebody who is no member has a card from elsewhere: a name for one thread. Asked for what no member has. */
export function registerCardSource(ctx: Context, find: (id: string) => MemberCard | undefined): void {
  cardSourceOf(ctx).find = find;
}

/** At once, if it is in memory. */
export function findCachedCard(ctx: Context, memberId: string): MemberCard | undefined {
  return cardsOf(ctx).peek(memberId) ?? undefined;
}

/** Called once a change is written, before anybody is told of it. */
export function forgetCard(ctx: Context, memberId: string): void {
  cardsOf(ctx).forget(memberId);
}

async function readCard(ctx: Context, memberId: string): Promise<MemberCard | null> {
  const other = cardSourceOf(ctx).find(memberId);
  if (other) return other;
  const card = await cardsOf(ctx).get(memberId);
  // Whoever is unknown now may be admitted a moment later.
  if (card === null) forgetCard(ctx, memberId);
  return card;
}

function readCards(ctx: Context) {
  return async (memberIds: string[]): Promise<Map<string, MemberCard>> => {
    const members = await findMembers(ctx, memberIds);
    return new Map(members.map((member) => [member._id, toCard(member)]));
  };
}

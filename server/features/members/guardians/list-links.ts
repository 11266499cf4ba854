import type { Call } from '#server/platform/call.ts';
import { findLinksOf } from './guardian.store.ts';
import { viewLinks } from './guardian.view.ts';

export async function listLinks({ ctx, actor }: Call<'guardian:list'>) {
  const [guardians, children] = await Promise.all([
    findLinksOf(ctx, { young: actor.memberId }),
    findLinksOf(ctx, { guardian: actor.memberId }),
  ]);
  return { guardians: await viewLinks(ctx, guardians), children: await viewLinks(ctx, children) };
}

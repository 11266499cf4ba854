import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { findLink } from './guardian.store.ts';
import type { GuardianLinkDocument } from './guardian-link.model.ts';

/** The only way to get a link: as one of the two. For everyone else it does not exist. */
export async function requireLinkFor(ctx: Context, actor: Actor, linkId: string): Promise<GuardianLinkDocument> {
  const link = await findLink(ctx, linkId);
  if (!link || !can.viewGuardianLink(actor, { link: toLinkForPolicy(link) }).isAllowed) throw refuse('not_found');
  return link;
}

export function toLinkForPolicy({ guardian, young, ended }: GuardianLinkDocument) {
  return { guardianId: guardian, youngId: young, isEnded: ended !== undefined };
}

import type { Reason } from '#server/features/screening/verdict.ts';
import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { SupportKind } from '#shared/contract/events.ts';

const DISCLOSURE = 'disclosure/';

export function findDisclosures<Found extends { rule: string }>(reasons: Found[]): Found[] {
  return reasons.filter(({ rule }) => rule.startsWith(DISCLOSURE));
}

/** Shows the author, on all her devices and to nobody else, where help is. */
export function offerSupport(ctx: Context, authorId: string, reasons: Reason[]): void {
  const rules = new Set(findDisclosures(reasons).map(({ rule }) => rule.slice(DISCLOSURE.length)));
  const kinds = SupportKind.options.filter((kind) => rules.has(kind));
  if (kinds.length > 0) ctx.publisher.to(audience.member(authorId), 'support:offered', { kinds });
}

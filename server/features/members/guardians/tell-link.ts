import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import type { GuardianChange } from '#shared/contract/events.ts';
import type { GuardianLinkDocument } from './guardian-link.model.ts';

/** Both hear that something changed between them, on all their devices. */
export function tellLink(ctx: Context, { _id, guardian, young }: GuardianLinkDocument, change: GuardianChange): void {
  ctx.publisher.to([guardian, young].map(audience.member), 'guardian:changed', { linkId: _id, change });
}

import type { ReportReason } from '#shared/contract/moderation.ts';

/** In the order they are offered: what cannot wait is first. */
export const reasons = [
  'threat',
  'hate',
  'harassment',
  'sexual',
  'selfHarm',
  'privacy',
  'spam',
  'something',
] as const satisfies readonly ReportReason[];

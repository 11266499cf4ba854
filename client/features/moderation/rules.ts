import type { Rule } from '#shared/contract/moderation.ts';

/** In the order of the community's rules; their numbers are their places here. */
export const rules = [
  'nobodyThreatened',
  'noHate',
  'noGuessing',
  'noHarassment',
  'privacyKept',
  'noSpam',
  'youngProtected',
] as const satisfies readonly Rule[];

import type { Settings } from '#shared/contract/settings.ts';

/** Of somebody who has chosen nothing yet. */
export const unsaid: Settings = {
  conversationsWith: 'nobody',
  openTopics: [],
  country: null,
  lang: null,
  isDiscreet: false,
  discreetTitle: 'notes',
  leavesOnShift: false,
};

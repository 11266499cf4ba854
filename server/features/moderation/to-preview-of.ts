import { firstGraphemes } from '#shared/text.ts';

const PREVIEW_GRAPHEMES = 80;

/** One line of a text, for a queue. */
export const toPreviewOf = (text: string): string => firstGraphemes(text.replace(/\s+/g, ' '), PREVIEW_GRAPHEMES);

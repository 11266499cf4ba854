import type { TFunction } from 'i18next';
import type { CaseSummary } from '#shared/contract/moderation.ts';

export interface Listener {
  /** The case as her lists had it before. */
  known: CaseSummary | undefined;
  /** A list of hers ends before the queue does: what is not in it may have waited long. */
  isListCut: boolean;
  myId: string;
}

/** A case is opened and reported in one go. */
const firstVersion = 2;

/** What a screen reader is told of a change; nothing about what she does herself. */
export function toCaseNews(
  t: TFunction<'moderation'>,
  changed: CaseSummary,
  { known, isListCut, myId }: Listener,
): string | undefined {
  const { number, state, version, claimedBy } = changed;
  if (!known) return state === 'open' && (!isListCut || version <= firstVersion) ? t('caseOpened') : undefined;
  if (known.version >= version) return undefined;
  if (state === 'decided') return t('newsDecided', { number });
  const isTaken = claimedBy && claimedBy !== known.claimedBy && claimedBy !== myId;
  return isTaken ? t('newsClaimed', { number }) : undefined;
}

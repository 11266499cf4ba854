import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#client/platform/session.ts';
import { toNeutralTitle, useDiscreet } from './discreet/use-discreet.ts';
import { isAway } from './leave/leaving.ts';
import { useCommunityName } from './use-community.ts';

/** “Women’s courtyard · Fig Yard” in the tab; for whoever is discreet, a word that says nothing. */
export function usePageTitle(page: string | undefined): void {
  const { t } = useTranslation();
  const community = useCommunityName();
  const neutral = useDiscreet(toNeutralTitle);
  const isHeldBack = useIsHeldBack();
  useEffect(() => {
    if (isHeldBack || isAway()) return;
    document.title = neutral ?? (page ? t('pageTitle', { page, community }) : community);
  }, [page, community, neutral, isHeldBack, t]);
}

/** On a new device the title waits until it is known whether she wants it told: the browser’s history keeps every one. */
function useIsHeldBack(): boolean {
  const isMember = useSession(({ state }) => state === 'member');
  const isKnown = useDiscreet(({ account }) => account !== undefined);
  return isMember && !isKnown;
}

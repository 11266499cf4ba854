import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isAway } from './leave/leaving.ts';
import { useCommunityName } from './use-community.ts';

/** “Women’s courtyard · Fig Yard” in the tab. */
export function usePageTitle(page: string | undefined): void {
  const { t } = useTranslation();
  const community = useCommunityName();
  useEffect(() => {
    if (!isAway()) document.title = page ? t('pageTitle', { page, community }) : community;
  }, [page, community, t]);
}

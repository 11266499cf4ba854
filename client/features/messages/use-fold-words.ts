import { useTranslation } from 'react-i18next';
import type { Fold } from '#client/features/settings/lists-query.ts';

/** What stands in the place of words that are folded away: how many, and why, and never whose. */
export function useFoldWords(): (folds: Fold[], count?: number) => string {
  const { t } = useTranslation('messages');
  return (folds, count = 1) => {
    if (folds.length > 1) return t('foldedBoth', { count });
    return folds[0] === 'blocked' ? t('foldedBlocked', { count }) : t('foldedMuted', { count });
  };
}

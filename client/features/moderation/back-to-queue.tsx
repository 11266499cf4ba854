import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { IconLink } from '#client/ui/icon-link.tsx';
import { readDeskView, toAddress } from './desk-view.ts';

/** On a phone the case is the whole screen, also while it is read and when it could not be. */
export function BackToQueue() {
  const { t } = useTranslation('moderation');
  const [search] = useSearchParams();
  const { tab, filters } = readDeskView(search);
  return (
    <IconLink className="back" icon={ChevronLeft} flips label={t('backToQueue')} to={toAddress({ tab, filters })} />
  );
}

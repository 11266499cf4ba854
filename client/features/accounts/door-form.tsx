import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#client/ui/button-link.tsx';

/** Under the arches: the way in for those who have been here before. */
export function DoorForm() {
  const { t } = useTranslation('welcome');
  return (
    <div>
      <h2>{t('beenHere')}</h2>
      <ButtonLink to="/sign-in">{t('signIn')}</ButtonLink>
    </div>
  );
}

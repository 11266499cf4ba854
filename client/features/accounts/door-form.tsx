import { useTranslation } from 'react-i18next';
import { SignInForm } from './sign-in-form.tsx';

/** Under the arches: the way in for those who have been here before. */
export function DoorForm() {
  const { t } = useTranslation('welcome');
  return (
    <div className="door-form">
      <h2>{t('beenHere')}</h2>
      <SignInForm isQuiet />
    </div>
  );
}

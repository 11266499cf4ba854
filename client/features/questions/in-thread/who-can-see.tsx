import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '#client/ui/icon.tsx';

/** Below what was asked without a name: exactly who can see who asked. */
export function WhoCanSee({ name }: { name: string }) {
  const { t } = useTranslation('questions');
  return (
    <p className="who">
      <Icon of={EyeOff} />
      <span>
        <b>{t('whoTitle')}</b> {t('whoBody', { name })} <Link to="/trust">{t('whoMore')}</Link>
      </span>
    </p>
  );
}

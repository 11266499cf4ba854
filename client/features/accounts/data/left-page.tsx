import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Threshold } from '../threshold.tsx';

/** The last page. */
export function LeftPage() {
  const { t } = useTranslation('data');
  return (
    <Threshold title={t('left')} lead={t('leftBody')}>
      <p className="fine">
        <Link to="/">{t('leftDoor')}</Link>
      </p>
    </Threshold>
  );
}

export { LeftPage as Component };

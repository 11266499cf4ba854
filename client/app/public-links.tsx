import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Below every page at the door: what is there for everybody. */
export function PublicLinks() {
  const { t } = useTranslation('support');
  const { t: tAsk } = useTranslation('ask');
  const { t: tTrust } = useTranslation('trust');
  const { t: tLeaving } = useTranslation('leaving');
  const { t: tNumbers } = useTranslation('transparency');
  return (
    <footer className="door-foot">
      <Link to="/ask">{tAsk('askWithout')}</Link>
      <Link to="/support">{t('link')}</Link>
      <Link to="/trust">{tTrust('link')}</Link>
      <Link to="/leaving">{tLeaving('link')}</Link>
      <Link to="/transparency">{tNumbers('link')}</Link>
    </footer>
  );
}

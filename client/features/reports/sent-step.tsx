import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ButtonLink } from '#client/ui/button-link.tsx';

/** Nothing is left to do: it says what comes next, and where to look. */
export function SentStep({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reports');
  return (
    <div className="report" role="status">
      <p>{t('sentBody')}</p>
      <footer>
        <ButtonLink tone="quiet" to="/you/reports" onClick={onClose}>
          {t('mine')}
        </ButtonLink>
        <Button tone="primary" autoFocus onClick={onClose}>
          {t('close')}
        </Button>
      </footer>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { Dialog } from '#client/ui/dialog.tsx';

/** Nothing is left to do: it says what comes next, and where to look. */
export function SentStep({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reports');
  const actions = (
    <>
      <Button autoFocus onClick={onClose}>
        {t('close')}
      </Button>
      <ButtonLink tone="quiet" to="/you/reports" onClick={onClose}>
        {t('mine')}
      </ButtonLink>
    </>
  );
  return (
    <Dialog title={t('sentTitle')} isOpen onClose={onClose} actions={actions}>
      <p>{t('sentBody')}</p>
    </Dialog>
  );
}

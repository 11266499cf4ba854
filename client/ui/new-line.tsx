import { useTranslation } from 'react-i18next';

/** Where she left off reading. It stays put while she reads on. */
export function NewLine() {
  const { t } = useTranslation('ui');
  return (
    <div className="new">
      <span>{t('new')}</span>
    </div>
  );
}

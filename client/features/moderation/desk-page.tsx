import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';

export function DeskPage() {
  const { t } = useTranslation();
  return (
    <Main kind="page">
      <div className="wrap single">
        <h1 className="h1">{t('moderation')}</h1>
      </div>
    </Main>
  );
}

export { DeskPage as Component };

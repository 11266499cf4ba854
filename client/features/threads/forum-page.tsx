import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';

export function ForumPage() {
  const { t } = useTranslation();
  return (
    <Main kind="page">
      <div className="wrap single">
        <h1 className="h1">{t('forum')}</h1>
      </div>
    </Main>
  );
}

export { ForumPage as Component };

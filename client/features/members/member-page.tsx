import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';

export function MemberPage() {
  const { t } = useTranslation();
  return (
    <Main kind="page">
      <div className="wrap single">
        <h1 className="h1">{t('members')}</h1>
      </div>
    </Main>
  );
}

export { MemberPage as Component };

import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { ProfileEditor } from '#client/features/members/profile-editor.tsx';
import { useMember } from '#client/features/members/use-member.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Faces } from './faces.tsx';

/** Where she writes about herself. */
export function ProfilePage() {
  const { t } = useTranslation('members');
  const { t: tApp } = useTranslation();
  const member = useMember(useMe().card.id);
  usePageTitle(t('editTitle'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('you'), to: '/you' }, { words: t('editTitle') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('editTitle')}</h1>
              <p>{t('editLead')}</p>
            </div>
          </div>
          <Faces query={member} failed={t('failed')}>
            {(view) => <ProfileEditor view={view} />}
          </Faces>
        </div>
      </div>
    </Main>
  );
}

export { ProfilePage as Component };

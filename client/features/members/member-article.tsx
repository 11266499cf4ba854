import { Eye, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { WriteToMember } from '#client/features/conversations/write-to-member.tsx';
import { useMe } from '#client/platform/use-me.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { Note } from '#client/ui/note.tsx';
import type { MemberView } from '#shared/contract/members.ts';
import { MemberCare } from './member-care.tsx';
import { MemberHead } from './member-head.tsx';
import { ProfileFacts } from './profile-facts.tsx';

export function MemberArticle({ member }: { member: MemberView }) {
  const { t } = useTranslation('members');
  const { t: tApp } = useTranslation();
  const isMine = useMe().card.id === member.id;
  usePageTitle(member.name);
  return (
    <>
      <PageHead crumbs={[{ words: tApp('members') }, { words: member.name, lang: member.nameLang }]} />
      <div className="scroll">
        <article className="wrap single">
          <MemberHead member={member} />
          {isMine && <Note icon={Eye}>{t('itIsYou')}</Note>}
          <ProfileFacts profile={member.profile} isMine={isMine} />
          {!isMine && <WriteToMember card={member} />}
          {isMine ? (
            <div className="btnrow">
              <ButtonLink to="/you/profile" icon={Pencil}>
                {t('edit')}
              </ButtonLink>
            </div>
          ) : (
            <MemberCare member={member} />
          )}
        </article>
      </div>
    </>
  );
}

import { useParams } from 'react-router';
import { Main } from '#client/app/main.tsx';
import { MissingPage } from '#client/app/missing-page.tsx';
import { useLists } from '#client/features/settings/lists-query.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { BlockedMember } from './blocked-member.tsx';
import { MemberArticle } from './member-article.tsx';
import { MemberFaces } from './member-faces.tsx';
import { useMember } from './use-member.ts';

/** A member, with what the viewer may see of her. Whom she may not see does not exist for her. */
export function MemberPage() {
  const { memberId = '' } = useParams();
  const member = useMember(memberId);
  const blocked = useLists().data?.blocked.find(({ id }) => id === memberId);
  if (blocked) return <BlockedMember card={blocked} />;
  if (hasCode(member.error, 'not_found', 'bad_input')) return <MissingPage />;
  return (
    <Main kind="page">{member.data ? <MemberArticle member={member.data} /> : <MemberFaces query={member} />}</Main>
  );
}

export { MemberPage as Component };

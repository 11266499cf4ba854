import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Name } from '#client/ui/name.tsx';
import { Time } from '#client/ui/time.tsx';
import type { MemberCard } from '#shared/contract/members.ts';

/** Whose words follow, and since when. */
export function AuthorLine({ author, at }: { author: MemberCard | undefined; at: string }) {
  const { t } = useTranslation('messages');
  return (
    <div className="by">
      {author?.isPersona ? (
        <Name>{author.name}</Name>
      ) : author ? (
        <Link className="by-link" to={`/members/${author.id}`}>
          <Name lang={author.nameLang}>{author.name}</Name>
        </Link>
      ) : (
        <span className="name">{t('somebody')}</span>
      )}
      <Time at={at} />
    </div>
  );
}

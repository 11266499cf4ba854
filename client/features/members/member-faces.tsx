import { useTranslation } from 'react-i18next';
import { PageHead } from '#client/app/page-head.tsx';
import { toReference } from '#client/app/to-reference.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { useMember } from './use-member.ts';

/** While a member is being read, and when that did not work. */
export function MemberFaces({ query: { error, refetch } }: { query: ReturnType<typeof useMember> }) {
  const { t } = useTranslation('members');
  const { t: tApp } = useTranslation();
  return (
    <>
      <PageHead crumbs={[{ words: tApp('members') }]} />
      <div className="scroll">
        <div className="wrap single">
          {error ? (
            <ErrorState title={t('failed')} reference={toReference(error)} onRetry={() => void refetch()}>
              {t('failedBody')}
            </ErrorState>
          ) : (
            <Skeleton />
          )}
        </div>
      </div>
    </>
  );
}

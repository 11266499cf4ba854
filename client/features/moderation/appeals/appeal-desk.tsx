import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { toReference } from '#client/app/to-reference.ts';
import { neighbourOf, toAddress } from '#client/features/moderation/desk-view.ts';
import { focusCaseSoon } from '#client/features/moderation/focus-case.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { AppealItem } from './appeal-item.tsx';
import { AppealPane } from './appeal-pane.tsx';
import { type AppealList, useAppeals } from './use-appeals.ts';

const lists = ['waiting', 'answered'] as const satisfies readonly AppealList[];

/** Appeals that wait, the oldest first, and one of them with what it is against. */
export function AppealDesk({ openId }: { openId: string | undefined }) {
  const { t } = useTranslation('oversight');
  const navigate = useNavigate();
  const [state, setState] = useState<AppealList>('waiting');
  const { data, error, refetch } = useAppeals(state);
  const open = data?.appeals.find(({ id }) => id === openId);
  const go = (step: 1 | -1) => {
    const neighbour = neighbourOf(data?.appeals ?? [], openId, step);
    if (!neighbour) return;
    void navigate(toAddress({ tab: 'appeals', openId: neighbour.id }), { replace: openId !== undefined });
    focusCaseSoon(neighbour.id);
  };
  useShortcut('nextCase', () => go(1));
  useShortcut('previousCase', () => go(-1));
  return (
    <>
      <nav className="queue" aria-label={t('appeals')}>
        <div className="filters switch">
          {lists.map((each) => (
            <button key={each} type="button" aria-pressed={each === state} onClick={() => setState(each)}>
              {t(`appeals_${each}`)}
            </button>
          ))}
        </div>
        <div className="queue-list">
          {data?.appeals.map((appeal) => (
            <Link
              key={appeal.id}
              className="qi"
              to={toAddress({ tab: 'appeals', openId: appeal.id })}
              aria-current={appeal.id === openId || undefined}
            >
              <AppealItem appeal={appeal} />
            </Link>
          ))}
          {data?.appeals.length === 0 && (
            <EmptyState title={t(`appealsEmpty_${state}`)}>{t(`appealsEmptyBody_${state}`)}</EmptyState>
          )}
          {!data && !error && <Skeleton rows={4} />}
          {!data && error && (
            <ErrorState title={t('appealsFailed')} reference={toReference(error)} onRetry={() => void refetch()} />
          )}
        </div>
      </nav>
      {open && data ? (
        <AppealPane key={open.id} appeal={open} members={data.members} />
      ) : (
        <main className="case whole-case" id="main" tabIndex={-1}>
          <h1 className="visually-hidden" tabIndex={-1}>
            {t('appeals')}
          </h1>
          <EmptyState title={t('appealChoose')}>{openId && data ? t('appealMoved') : t('appealChooseBody')}</EmptyState>
        </main>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { CasePane } from './case-pane.tsx';
import { type CaseState, neighbourOf, toCaseSearch } from './desk-view.ts';
import { Queue } from './queue.tsx';
import { useCases } from './use-cases.ts';

/** The list and the case that is open; J and K go from one to the next. */
export function CaseDesk({ state, caseId }: { state: CaseState; caseId: string | undefined }) {
  const { t } = useTranslation('moderation');
  const navigate = useNavigate();
  const { data } = useCases(state);
  const go = (step: 1 | -1) => {
    const neighbour = neighbourOf(data?.cases ?? [], caseId, step);
    if (neighbour) void navigate(toCaseSearch(neighbour), { replace: caseId !== undefined });
  };
  useShortcut('nextCase', () => go(1));
  useShortcut('previousCase', () => go(-1));
  return (
    <>
      <Queue state={state} caseId={caseId} />
      {caseId ? (
        <CasePane key={caseId} caseId={caseId} />
      ) : (
        <main className="case whole-case" id="main" tabIndex={-1}>
          <EmptyState title={t('choose')}>{t('chooseBody')}</EmptyState>
        </main>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { CasePane } from './case-pane.tsx';
import { neighbourOf, toAddress, toCaseList } from './desk-view.ts';
import { focusCaseSoon } from './focus-case.ts';
import { Queue, type QueueProps } from './queue.tsx';
import { useBreak } from './use-break.ts';
import { useCases } from './use-cases.ts';
import { useUndo } from './use-undo.ts';

/** The list and the case that is open; J and K go from one to the next. */
export function CaseDesk({ tab, filters, openId }: QueueProps) {
  const { t } = useTranslation('moderation');
  const navigate = useNavigate();
  const { isOnBreak } = useBreak();
  const { data } = useCases(toCaseList(tab, filters));
  useShortcut('undoDecision', useUndo());
  const go = (step: 1 | -1) => {
    const shown = (data?.cases ?? []).filter(({ severity }) => !isOnBreak || severity !== 'severe');
    const neighbour = neighbourOf(shown, openId, step);
    if (!neighbour) return;
    void navigate(toAddress({ tab, filters, openId: neighbour.id }), { replace: openId !== undefined });
    focusCaseSoon(neighbour.id);
  };
  useShortcut('nextCase', () => go(1));
  useShortcut('previousCase', () => go(-1));
  return (
    <>
      <Queue tab={tab} filters={filters} openId={openId} />
      {openId ? (
        <CasePane key={openId} caseId={openId} />
      ) : (
        <main className="case whole-case" id="main" tabIndex={-1}>
          <h1 className="visually-hidden" tabIndex={-1}>
            {t(`tab_${tab}`)}
          </h1>
          {data && data.cases.length > 0 && <EmptyState title={t('choose')}>{t('chooseBody')}</EmptyState>}
        </main>
      )}
    </>
  );
}

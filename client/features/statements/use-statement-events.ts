import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { onServerEvent } from '#client/platform/realtime.ts';
import { dismissToast, showToast } from '#client/ui/toasts.ts';
import { keepStatement, readStatementsAnew } from './use-statements.ts';

const page = '/you/statements';

/** Says so at once when somebody acted on what she wrote or answered her appeal, wherever she is but where she reads it anyway. */
export function useStatementEvents(): void {
  const { t } = useTranslation('statements');
  const navigate = useNavigate();
  const isReading = useLocation().pathname === page;
  const shown = useRef(0);
  useEffect(() => {
    const stopHearing = onServerEvent('statement:given', (statement) => {
      keepStatement(statement);
      // One action can change an earlier statement, too: what was taken back says so.
      void readStatementsAnew();
      dismissToast(shown.current);
      if (isReading) return;
      const isAnswer = statement.appeal !== null && statement.appeal.state !== 'waiting';
      const read = { label: t('open'), onUndo: () => void navigate(page) };
      shown.current = showToast(t(isAnswer ? 'answered' : 'arrived'), read);
    });
    const stopReading = onServerEvent('session:ready', () => void readStatementsAnew());
    return () => {
      stopHearing();
      stopReading();
    };
  }, [navigate, t, isReading]);
}

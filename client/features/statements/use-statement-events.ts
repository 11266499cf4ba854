import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { onServerEvent } from '#client/platform/realtime.ts';
import { showToast } from '#client/ui/toasts.ts';
import { keepStatement, readStatementsAnew } from './use-statements.ts';

/** Says so at once when somebody acted on what she wrote or answered her appeal, wherever she is. */
export function useStatementEvents(): void {
  const { t } = useTranslation('statements');
  const navigate = useNavigate();
  useEffect(() => {
    const stopHearing = onServerEvent('statement:given', (statement) => {
      keepStatement(statement);
      // One action can change an earlier statement, too: what was taken back says so.
      void readStatementsAnew();
      const isAnswer = statement.appeal !== null && statement.appeal.state !== 'waiting';
      const read = { label: t('open'), onUndo: () => void navigate('/you/statements') };
      showToast(t(isAnswer ? 'answered' : 'arrived'), read);
    });
    const stopReading = onServerEvent('session:ready', () => void readStatementsAnew());
    return () => {
      stopHearing();
      stopReading();
    };
  }, [navigate, t]);
}

import { useTranslation } from 'react-i18next';
import { openReport } from '#client/features/reports/open-report.ts';
import { Button } from '#client/ui/button.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { callAsAsker } from '../call-as-asker.ts';
import { lookAgain } from './use-mine.ts';

/** Whoever asked reports an answer with nothing but what led her here. */
export function ReportPost({ post, name }: { post: Message; name: string }) {
  const { t } = useTranslation('questions');
  const { id: messageId, roomId, threadId } = post;
  if (!threadId) return null;
  const report = () =>
    openReport({
      subject: { kind: 'message', roomId, messageId },
      words: 'post',
      name,
      send: async (sent) => {
        await callAsAsker('question:report', { threadId, messageId, ...sent });
        await lookAgain();
      },
    });
  return (
    <Button tone="quiet" onClick={report}>
      {t('report')}
    </Button>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { MessageText } from './message-text.tsx';

/** Every text that the message has had, the newest first. */
export function HistoryDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const { t } = useTranslation('messages');
  const { t: tUi } = useTranslation('ui');
  const { roomId, id: messageId, changedSeq } = message;
  const history = useQuery({
    queryKey: ['history', messageId, changedSeq],
    queryFn: () => callRest('message:history', { roomId, messageId }),
  });
  const close = (
    <Button autoFocus onClick={onClose}>
      {tUi('close')}
    </Button>
  );
  return (
    <Dialog title={t('history')} isOpen onClose={onClose} actions={close}>
      {history.isPending && <Skeleton rows={2} />}
      {history.isError && <ErrorState title={t('historyFailed')} onRetry={() => void history.refetch()} />}
      {history.data && (
        <ol className="versions">
          {history.data.versions.toReversed().map(({ text, at }, place) => (
            <li key={at}>
              <small>{place === 0 ? t('historyNow') : <Time at={at} form="dayClock" />}</small>
              <MessageText message={{ text }} />
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}

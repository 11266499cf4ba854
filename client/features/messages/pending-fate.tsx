import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '#client/platform/connection.ts';
import { useOutbox } from '#client/platform/outbox/outbox.ts';
import { Icon } from '#client/ui/icon.tsx';
import { useSecondsUntil } from './use-seconds-until.ts';
import type { MessageEntry } from './use-send-message.ts';

/** Why it is not there yet, and when it will be. */
export function PendingFate({ entry }: { entry: MessageEntry }) {
  const { t } = useTranslation('messages');
  const isOnline = useConnection(({ state }) => state === 'online');
  const until = useOutbox(({ waitingUntil }) => waitingUntil[entry.queue]);
  const count = useSecondsUntil(until);
  const words = !isOnline
    ? t('fateOffline')
    : until === undefined
      ? t('fateSending')
      : count > 1
        ? t('fateWaitingSlow', { count })
        : t('fateWaiting');
  return (
    <div className="fate slim">
      <Icon of={Clock} />
      <p>{words}</p>
    </div>
  );
}

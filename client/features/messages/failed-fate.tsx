import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { discardEntry, retryEntry } from '#client/platform/outbox/outbox.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { useCopy } from './use-copy.ts';
import type { MessageEntry } from './use-send-message.ts';

/** Why the house did not take it, and what she can do: her words stay until she decides. */
export function FailedFate({ entry, failure }: { entry: MessageEntry; failure: NonNullable<MessageEntry['failure']> }) {
  const { t } = useTranslation('messages');
  const copy = useCopy();
  return (
    <div className="fate bad">
      <Icon of={CircleAlert} />
      <p>{t('failedWhy', { why: failure.message })}</p>
      <span className="acts">
        <Button tone="quiet" onClick={() => void retryEntry(entry)}>
          {t('failedRetry')}
        </Button>
        <Button tone="quiet" onClick={() => copy(entry.payload.text)}>
          {t('failedCopy')}
        </Button>
        <Button tone="dim" onClick={() => void discardEntry(entry)}>
          {t('failedDelete')}
        </Button>
      </span>
    </div>
  );
}

import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { useAcceptMine } from './use-mine.ts';

/** Whoever asked says what helped; others see that it did. */
export function AcceptMine({ threadId, postId, isTaken }: { threadId: string; postId: string; isTaken: boolean }) {
  const { t } = useTranslation('questions');
  const accept = useAcceptMine(threadId);
  return (
    <>
      <Button
        tone={isTaken ? 'dim' : 'quiet'}
        icon={isTaken ? undefined : Check}
        isBusy={accept.isPending}
        onClick={() => accept.mutate(isTaken ? null : postId)}
      >
        {isTaken ? t('acceptTakeBack') : t('accept')}
      </Button>
      {accept.error && (
        <span className="err" role="alert">
          {accept.error.message}
        </span>
      )}
    </>
  );
}

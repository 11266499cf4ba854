import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#client/ui/dialog.tsx';
import type { ReportReason } from '#shared/contract/moderation.ts';
import type { ReportTarget } from './open-report.ts';
import { ReasonStep } from './reason-step.tsx';
import { SendStep } from './send-step.tsx';
import { SentStep } from './sent-step.tsx';
import { useReport } from './use-report.ts';

/** Two steps and a thank-you. Going back keeps what was chosen and written. */
export function ReportDialog({ target, onClose }: { target: ReportTarget; onClose: () => void }) {
  const { t } = useTranslation('reports');
  const [step, setStep] = useState<'reason' | 'send'>('reason');
  const [reason, setReason] = useState<ReportReason>();
  const [note, setNote] = useState('');
  const report = useReport(target);
  const title = t(`title_${target.words}`, { name: target.name });
  return (
    <Dialog title={report.isSuccess ? t('sentTitle') : title} isOpen onClose={onClose}>
      {report.isSuccess ? (
        <SentStep target={target} onClose={onClose} />
      ) : step === 'reason' || !reason ? (
        <ReasonStep reason={reason} onChoose={setReason} onNext={() => setStep('send')} onCancel={onClose} />
      ) : (
        <SendStep
          target={target}
          reason={reason}
          note={note}
          onWrite={setNote}
          onBack={() => setStep('reason')}
          onSend={() => report.mutate({ reason, note })}
          isBusy={report.isPending}
          failure={report.error}
        />
      )}
    </Dialog>
  );
}

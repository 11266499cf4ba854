import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Note } from '#client/ui/note.tsx';
import type { ReportReason } from '#shared/contract/moderation.ts';
import { reasons } from './reasons.ts';

export interface ReasonStepProps {
  reason: ReportReason | undefined;
  onChoose: (reason: ReportReason) => void;
  onNext: () => void;
  onCancel: () => void;
}

/** What is wrong, in the words of somebody whom it happened to. */
export function ReasonStep({ reason, onChoose, onNext, onCancel }: ReasonStepProps) {
  const { t } = useTranslation('reports');
  const { t: tUi } = useTranslation('ui');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="report"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!reason);
        if (reason) onNext();
      }}
    >
      <p className="muted">{t('stepOf', { step: 1, count: 2 })}</p>
      <Choices legend={t('reason')}>
        {reasons.map((each) => (
          <Radio
            key={each}
            name="reason"
            value={each}
            label={t(`reason_${each}`)}
            help={t(`reason_${each}_help`)}
            checked={reason === each}
            onChange={() => onChoose(each)}
          />
        ))}
      </Choices>
      {isMissing && !reason && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {t('reasonNeeded')}
          </Note>
        </div>
      )}
      <footer>
        <Button onClick={onCancel}>{tUi('cancel')}</Button>
        <Button tone="primary" type="submit">
          {t('next')}
        </Button>
      </footer>
    </form>
  );
}

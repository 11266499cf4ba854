import { CircleAlert, EyeOff, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { ReportReason } from '#shared/contract/moderation.ts';
import type { ReportTarget } from './open-report.ts';

export interface SendStepProps {
  target: ReportTarget;
  reason: ReportReason;
  note: string;
  onWrite: (note: string) => void;
  onBack: () => void;
  onSend: () => void;
  isBusy: boolean;
  failure: Error | null;
}

/** More, if she wants to say more, and what happens with it. */
export function SendStep(props: SendStepProps) {
  const { target, reason, note, onWrite, onBack, onSend, isBusy, failure } = props;
  const { t } = useTranslation('reports');
  return (
    <form
      className="report"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSend();
      }}
    >
      <p className="muted">
        {t('stepOf', { step: 2, count: 2 })} · {t(`reason_${reason}`)}
      </p>
      <TextArea
        label={t('note')}
        help={t('noteHelp')}
        rows={3}
        maxLength={1000}
        value={note}
        autoFocus
        onChange={(event) => onWrite(event.target.value)}
      />
      <section>
        <h3>{t('nowTitle')}</h3>
        <ul className="facts">
          <li>
            <Icon of={EyeOff} />
            <span>{target.words === 'room' ? t('nowBodyNameless') : t('nowBody', { name: target.name })}</span>
          </li>
          <li>
            <Icon of={Lock} />
            <span>{t('kept')}</span>
          </li>
        </ul>
      </section>
      {failure && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {t('failed')} {failure.message}
          </Note>
        </div>
      )}
      <footer>
        <Button onClick={onBack}>{t('again')}</Button>
        <Button tone="primary" type="submit" isBusy={isBusy}>
          {t('send')}
        </Button>
      </footer>
    </form>
  );
}

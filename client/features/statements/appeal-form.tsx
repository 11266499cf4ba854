import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { countGraphemes } from '#shared/text.ts';
import { keepAppealDraft, readAppealDraft } from './appeal-draft.ts';
import { type SendAppeal, useAppeal } from './use-appeal.ts';
import { useDateWords } from './use-date-words.ts';

/** As the contract has it. */
const longestAppeal = 2_000;
const worthSaying = 200;

export interface AppealFormProps {
  statementId: string;
  until: string;
  sendAppeal: SendAppeal;
  isTraceless: boolean;
}

/** In her own words, kept on this device until the house has them, unless nothing may be kept. */
export function AppealForm({ statementId, until, sendAppeal, isTraceless }: AppealFormProps) {
  const { t } = useTranslation('statements');
  const dateWords = useDateWords();
  const [text, setText] = useState(() => (isTraceless ? '' : readAppealDraft(statementId)));
  const [isTried, setTried] = useState(false);
  const appeal = useAppeal(statementId, sendAppeal);
  const left = longestAppeal - countGraphemes(text.trim());
  const isEmpty = text.trim() === '';
  const problem = left < 0 ? t('appealLong', { count: -left }) : isTried && isEmpty ? t('appealNeeded') : undefined;
  return (
    <form
      className="appeal formy"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isEmpty && left >= 0 && !appeal.isPending) appeal.mutate(text.trim());
      }}
    >
      <TextArea
        label={t('appealLabel')}
        help={t('appealHelp', { day: dateWords(until) })}
        error={problem}
        rows={5}
        autoFocus={text === ''}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (!isTraceless) keepAppealDraft(statementId, event.target.value);
        }}
      />
      {appeal.error && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {t('appealFailed')} {appeal.error.message}
          </Note>
        </div>
      )}
      <div className="btnrow">
        <Button tone="primary" type="submit" isBusy={appeal.isPending}>
          {t('appealSend')}
        </Button>
        <small className="muted" role="status">
          {left >= 0 && left <= worthSaying && t('appealLeft', { count: left })}
        </small>
      </div>
    </form>
  );
}

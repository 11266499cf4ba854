import { CircleCheck, CircleDashed, Hourglass } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Statement } from '#shared/contract/statements.ts';
import { readAppealDraft } from './appeal-draft.ts';
import { AppealForm } from './appeal-form.tsx';
import type { SendAppeal } from './use-appeal.ts';
import { useDateWords } from './use-date-words.ts';

export interface AppealPartProps {
  statement: Statement;
  sendAppeal: SendAppeal;
  /** Nothing she begins to write may stay on this device. */
  isTraceless?: boolean | undefined;
}

/** Asking for another look, once; then what became of it. */
export function AppealPart({ statement, sendAppeal, isTraceless = false }: AppealPartProps) {
  const { t } = useTranslation('statements');
  const dateWords = useDateWords();
  const { id, appeal, appealUntil, reversedAt } = statement;
  const [isOpen, setOpen] = useState(() => !isTraceless && readAppealDraft(id) !== '');
  if (appeal) return <AppealOutcome appeal={appeal} isSentHere={isOpen} />;
  if (!appealUntil || reversedAt) return null;
  if (new Date(appealUntil) <= new Date())
    return <p className="muted">{t('appealOver', { day: dateWords(appealUntil) })}</p>;
  if (isOpen)
    return <AppealForm statementId={id} until={appealUntil} sendAppeal={sendAppeal} isTraceless={isTraceless} />;
  return (
    <div className="btnrow">
      <Button tone="plum" onClick={() => setOpen(true)}>
        {t('appealOpen')}
      </Button>
      <small className="muted">{t('appealUntil', { day: dateWords(appealUntil) })}</small>
    </div>
  );
}

const icons = { waiting: Hourglass, upheld: CircleCheck, rejected: CircleDashed };
const tones = { waiting: 'warn', upheld: 'jade', rejected: 'off' } as const;

interface AppealOutcomeProps {
  appeal: NonNullable<Statement['appeal']>;
  /** The form that it stands in the place of had the focus. */
  isSentHere: boolean;
}

function AppealOutcome({ appeal: { state, at, text, answer }, isSentHere }: AppealOutcomeProps) {
  const { t } = useTranslation('statements');
  const outcome = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isSentHere) outcome.current?.focus({ preventScroll: true });
  }, [isSentHere]);
  return (
    <section className="appeal" ref={outcome} tabIndex={-1} aria-label={t(`appeal_${state}`)}>
      <Badge icon={icons[state]} tone={tones[state]}>
        {t(`appeal_${state}`)}
      </Badge>
      {answer && (
        <>
          <h3>{t('answerGiven')}</h3>
          <p className="words" dir="auto">
            {answer}
          </p>
        </>
      )}
      <details className="fold">
        <summary>
          {t('appealYours')}, <Time at={at} form="date" />
        </summary>
        <p className="words" dir="auto">
          {text}
        </p>
      </details>
    </section>
  );
}

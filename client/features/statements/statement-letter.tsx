import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MessageText } from '#client/features/messages/message-text.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Note } from '#client/ui/note.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Statement } from '#shared/contract/statements.ts';
import { AppealPart } from './appeal-part.tsx';
import { StatementFacts } from './statement-facts.tsx';
import { StatementWords } from './statement-words.tsx';
import type { SendAppeal } from './use-appeal.ts';
import { useDateWords } from './use-date-words.ts';

export interface StatementLetterProps {
  statement: Statement;
  /** The language that letters come to her in. */
  lang: string;
  sendAppeal: SendAppeal;
  /** Nothing she begins to write may stay on this device. */
  isTraceless?: boolean;
}

/** One letter: what, why, on which grounds, by whom, until when, what it is about, and how to object. */
export function StatementLetter({ statement, lang, sendAppeal, isTraceless }: StatementLetterProps) {
  const { t } = useTranslation('statements');
  const dateWords = useDateWords();
  const { id, what, at, text, reversedAt } = statement;
  return (
    <article className={classNames('letter', reversedAt && 'reversed')} aria-labelledby={`letter-${id}`}>
      <header>
        <h2 id={`letter-${id}`}>{t(`title_${what}`)}</h2>
        <Time at={at} form="date" />
      </header>
      {reversedAt && (
        <Note icon={Undo2} tone="jade">
          {t('reversedOn', { day: dateWords(reversedAt) })}
        </Note>
      )}
      <StatementWords statement={statement} lang={lang} isNameless={isTraceless} />
      {what === 'supported' && <Link to="/support">{t('support')}</Link>}
      {text && (
        <details className="fold">
          <summary>{t('subject')}</summary>
          <blockquote>
            <MessageText message={{ text }} />
          </blockquote>
        </details>
      )}
      {what !== 'supported' && <StatementFacts statement={statement} />}
      <AppealPart statement={statement} sendAppeal={sendAppeal} isTraceless={isTraceless} />
    </article>
  );
}

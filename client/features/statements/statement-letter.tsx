import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { formatMoment } from '#client/ui/moments.ts';
import { Time } from '#client/ui/time.tsx';
import type { Statement } from '#shared/contract/moderation.ts';
import { StatementText } from './statement-text.tsx';

/** One statement of reasons: what, under which rule, on what facts, by whom, until when, and how to object. */
export function StatementLetter({ statement }: { statement: Statement }) {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  const { what, roomName, until, rule, text, facts, howToAppeal, isAutomated, decidedBy } = statement;
  const untilWords = until ? formatMoment(new Date(until), 'full', locale, new Date()) : undefined;
  return (
    <article className="letter" id={statement.id}>
      <header>
        <h2>{t(`statementTitle_${what}`)}</h2>
        <Time at={statement.at} form="ago" />
      </header>
      <StatementText what={what} roomName={roomName} until={untilWords} />
      {text && <blockquote dir="auto">{text}</blockquote>}
      <dl>
        {rule && <Row words={t('statementRule')}>{t(`rule_${rule}`)}</Row>}
        {facts && <Row words={t('statementFacts')}>{facts}</Row>}
        <Row words={t('statementDecided')}>{isAutomated ? t('statementAutomated') : t(`statementBy_${decidedBy}`)}</Row>
        <Row words={t('statementAppeal')}>{howToAppeal}</Row>
      </dl>
    </article>
  );
}

function Row({ words, children }: { words: string; children: string }) {
  return (
    <>
      <dt>{words}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

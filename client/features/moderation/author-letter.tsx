import { useTranslation } from 'react-i18next';
import { findLanguageName } from '#client/i18n/language-name.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Fold } from '#client/ui/fold.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { isTold } from './decisions.ts';
import type { Draft } from './draft.ts';
import { findPersona } from './find-persona.ts';
import { StatementPreview } from './statement-preview.tsx';
import { toDraftStatement } from './to-draft-statement.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** What the author will read, before it is sent. */
export function AuthorLetter({ judged, draft }: { judged: CaseView; draft: Draft }) {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  const { isModerator } = useDeskRights();
  const { decision } = draft;
  if (!decision || decision === 'handOver' || judged.authorId === null) return null;
  const decidedBy = judged.queue === 'safeguarding' ? 'safeguardingLead' : isModerator ? 'moderator' : 'steward';
  return (
    <Fold title={t('letter')}>
      <section className="letter">
        <header>
          <h2>{t('letter')}</h2>
          {judged.authorLang && isTold(decision) && (
            <span>{t('inLanguage', { language: findLanguageName(judged.authorLang, locale) })}</span>
          )}
        </header>
        {isTold(decision) ? (
          <StatementPreview
            statement={toDraftStatement(judged, draft, { decidedBy, now: new Date() })}
            lang={judged.authorLang}
            isNameless={findPersona(judged) !== undefined}
          />
        ) : (
          <div className="text">
            <p>{decision === 'approve' ? t('letterApproved') : t('letterNone')}</p>
          </div>
        )}
      </section>
    </Fold>
  );
}

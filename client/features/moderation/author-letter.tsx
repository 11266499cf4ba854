import { useTranslation } from 'react-i18next';
import { toStatementSentence } from '#client/features/statements/statement-sentence.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { formatMoment } from '#client/ui/moments.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { type Draft, isAgainstAuthor } from './draft.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** What the author will read, before it is sent. */
export function AuthorLetter({ judged, draft }: { judged: CaseView; draft: Draft }) {
  const { t } = useTranslation('moderation');
  if (!draft.decision || judged.authorId === null) return null;
  return (
    <section className="letter">
      <header>
        <h2>{t('letter')}</h2>
      </header>
      {isAgainstAuthor(draft) ? (
        <Letter judged={judged} draft={draft} />
      ) : (
        <div className="text">
          <p>{draft.decision === 'approve' ? t('letterApproved') : t('letterNone')}</p>
        </div>
      )}
    </section>
  );
}

function Letter({ judged, draft }: { judged: CaseView; draft: Draft }) {
  const { t } = useTranslation('moderation');
  const { silencesEverywhere } = useDeskRights();
  const until = useUntil(draft);
  const { roomName } = judged;
  const what = draft.decision === 'decline' ? 'declined' : 'removed';
  const silenceRoom = draft.silence?.isEverywhere ? null : roomName;
  return (
    <>
      <div className="text">
        {judged.subject.kind === 'message' && <p>{toStatementSentence(t, { what, roomName, until: undefined })}</p>}
        {until && (
          <p>
            {toStatementSentence(t, { what: 'silenced', roomName: silenceRoom, until })} {t('statementReadOn')}
          </p>
        )}
      </div>
      <dl>
        {draft.rule && (
          <>
            <dt>{t('statementRule')}</dt>
            <dd>{t(`rule_${draft.rule}`)}</dd>
          </>
        )}
        <dt>{t('statementDecided')}</dt>
        <dd>{silencesEverywhere ? t('statementBy_moderator') : t('statementBy_steward')}</dd>
      </dl>
    </>
  );
}

function useUntil({ silence }: Draft): string | undefined {
  const locale = useFormattingLocale();
  if (!silence) return undefined;
  const now = new Date();
  return formatMoment(new Date(now.getTime() + silence.minutes * 60_000), 'full', locale, now);
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { StatementText } from '#client/features/statements/statement-text.tsx';
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
  const roomName = draft.silence?.isEverywhere && judged.subject.kind === 'member' ? null : judged.roomName;
  const what = judged.subject.kind === 'member' ? 'silenced' : draft.decision === 'decline' ? 'declined' : 'removed';
  return (
    <>
      <StatementText what={what} roomName={roomName} until={until} />
      <dl>
        {draft.rule && (
          <>
            <dt>{t('statementRule')}</dt>
            <dd>{t(`rule_${draft.rule}`)}</dd>
          </>
        )}
        <dt>{t('statementFacts')}</dt>
        <dd>{toFacts(t, judged)}</dd>
        <dt>{t('statementDecided')}</dt>
        <dd>{silencesEverywhere ? t('statementBy_moderator') : t('statementBy_steward')}</dd>
        <dt>{t('statementAppeal')}</dt>
        <dd>{t('letterAppeal')}</dd>
      </dl>
    </>
  );
}

/** As the server writes them into the statement. */
function toFacts(t: TFunction<'moderation'>, { origin, subject, reportCount: count }: CaseView): string {
  if (origin === 'held') return t('letterFactsHeld');
  return subject.kind === 'message' ? t('letterFactsReports', { count }) : t('letterFactsMember', { count });
}

function useUntil({ silence }: Draft): string | undefined {
  const locale = useFormattingLocale();
  if (!silence) return undefined;
  const now = new Date();
  return formatMoment(new Date(now.getTime() + silence.minutes * 60_000), 'full', locale, now);
}

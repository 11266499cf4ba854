import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { OpenQuestion } from '#client/features/opening/open-question.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { AuthorRecord } from './author-record.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseHistory } from './case-history.tsx';
import { Signals } from './signals.tsx';
import { SimilarCases } from './similar-cases.tsx';
import { SnapshotLines } from './snapshot-lines.tsx';
import { useBreak } from './use-break.ts';
import { useDeskRights } from './use-desk-rights.ts';
import { useRecordExposure } from './use-stats.ts';
import { Versions } from './versions.tsx';

/** What was sealed, why it is here and what is known. A severe text stays covered until this moderator opens it. */
export function CaseArticle({ case: shown }: { case: CaseView }) {
  const { t } = useTranslation('moderation');
  const [isOpened, setOpened] = useState(false);
  const { isOnBreak } = useBreak();
  const record = useRecordExposure();
  const { isLead } = useDeskRights();
  const mayOpen = isLead && shown.members.some(({ id, isPersona }) => id === shown.authorId && isPersona);
  const isSevere = shown.severity === 'severe';
  const isCovered = isSevere && (!isOpened || isOnBreak);
  const open = () => {
    setOpened(true);
    record.mutate(shown.id);
  };
  useShortcut('openCovered', () => {
    if (!isCovered || isOnBreak) return false;
    open();
  });
  return (
    <main className="case" id="main" data-case={shown.id} tabIndex={-1}>
      <CaseHead case={shown} />
      <h2 className="part">{shown.subject.kind === 'member' ? t('aroundMember') : t('around')}</h2>
      {shown.snapshot.lines.length === 0 && <p className="aside-note padded">{t('nothingSealed')}</p>}
      <SnapshotLines case={shown} isCovered={isCovered} onOpen={open} />
      {mayOpen && shown.subject.kind === 'message' && <OpenQuestion subject={shown.subject} />}
      <div className="two">
        <Signals case={shown} />
        <CaseHistory case={shown} />
        {shown.authorRecord && <AuthorRecord record={shown.authorRecord} />}
        <SimilarCases similar={shown.similar} />
        {shown.snapshot.versions.length > 0 && <Versions case={shown} isCovered={isCovered} />}
      </div>
      {shown.state === 'open' && (
        <p className="to-decide">
          <a className="btn primary" href="#decide">
            {t('decideBelow')}
          </a>
        </p>
      )}
    </main>
  );
}

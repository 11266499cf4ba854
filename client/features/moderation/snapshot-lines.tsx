import { useTranslation } from 'react-i18next';
import { classNames } from '#client/ui/class-names.ts';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { CoveredText } from './covered-text.tsx';
import { findMember } from './find-member.ts';
import { FoundRules } from './found-rules.tsx';
import { MarkedText } from './marked-text.tsx';

export interface SnapshotLinesProps {
  case: CaseView;
  isCovered: boolean;
  onOpen: () => void;
}

/** The reported text among its neighbours, as it was when it was sealed; plain, without links or pictures. */
export function SnapshotLines({ case: shown, isCovered, onOpen }: SnapshotLinesProps) {
  const { t } = useTranslation('moderation');
  const { authorRecord } = shown;
  return shown.snapshot.lines.map((line, place) => {
    const author = findMember(shown.members, line.authorId, t('goneMember'));
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sealed snapshot never changes
      <article key={place} className={classNames('msg', line.isSubject ? 'subject' : 'near')}>
        <Seal member={author} />
        <div className="msg-main">
          <div className="by">
            <Name lang={author.nameLang}>{author.name}</Name>
            <Time at={line.at} />
            {line.isSubject && authorRecord && (
              <span className="since">
                {authorRecord.memberForDays === null
                  ? t('nameForOneThread')
                  : t('memberForDays', { count: authorRecord.memberForDays })}
              </span>
            )}
          </div>
          {line.isSubject && isCovered ? (
            <CoveredText signals={shown.signals} onOpen={onOpen} />
          ) : (
            <div className="say sealed" dir="auto">
              {line.isSubject ? <MarkedText text={line.text} found={shown.reasons} /> : line.text}
            </div>
          )}
          {line.isSubject && <FoundRules reasons={shown.reasons} />}
        </div>
      </article>
    );
  });
}

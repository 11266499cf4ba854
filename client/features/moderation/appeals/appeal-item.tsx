import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDeskRights } from '#client/features/moderation/use-desk-rights.ts';
import { Badge } from '#client/ui/badge.tsx';
import { Name } from '#client/ui/name.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Appeal } from '#shared/contract/statements.ts';

/** One appeal in the list: whose, against what, and whether somebody else has to look at it. */
export function AppealItem({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation('oversight');
  const { t: tStatements } = useTranslation('statements');
  const { myId } = useDeskRights();
  const { member, statement, state } = appeal;
  return (
    <>
      <span className="top">
        <Badge icon={Scale} tone={state === 'waiting' ? 'plum' : 'off'}>
          {state === 'waiting' ? tStatements(`title_${statement.what}`) : t(`appeal_${state}`)}
        </Badge>
        <Time at={appeal.at} form="ago" />
      </span>
      <span className="ex" dir="auto">
        {appeal.text}
      </span>
      <span className="meta">
        <Name lang={member.nameLang}>{member.name}</Name>
        {appeal.decidedById === myId && state === 'waiting' && <span>{t('notYours')}</span>}
      </span>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { reportMember } from '#client/features/reports/report-member.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import type { ListName } from './lists-query.ts';
import { useChangeList } from './use-change-list.ts';

/** Somebody whom she blocked or muted. A page of her own she has no more for who blocked her, so she is reported from here. */
export function ListedRow({ list, card }: { list: ListName; card: MemberCard }) {
  const { t } = useTranslation('settings');
  const { name, nameLang, handle } = card;
  const change = useChangeList(card);
  const back = list === 'blocked' ? 'unblock' : 'unmute';
  return (
    <li>
      <Seal member={card} size="sm" />
      <div className="grow">
        <Name lang={nameLang}>{name}</Name>
        <small>
          <bdi>@{handle}</bdi>
        </small>
        <RowProblem failure={change.error} words={t(`${back}Failed`, { name, why: change.error?.message ?? '' })} />
      </div>
      <Button tone="quiet" aria-label={t('reportNamed', { name })} onClick={() => reportMember(card)}>
        {t('report')}
      </Button>
      <Button
        isBusy={change.isPending}
        aria-label={t(`${back}Named`, { name })}
        onClick={() => change.mutate({ list, isOn: false })}
      >
        {t(back)}
      </Button>
    </li>
  );
}

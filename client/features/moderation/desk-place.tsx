import { Gavel } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PlaceLink } from '#client/app/place-link.tsx';
import { toCaseList } from './desk-view.ts';
import { useCaseEvents } from './use-case-events.ts';
import { countCases, useCases } from './use-cases.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** The way to the review desk, for those who may open it. */
export function DeskPlace() {
  const { t } = useTranslation('moderation');
  const { opensDesk, opensQueue, seesModeratorsQueue, isLead } = useDeskRights();
  const open = useCases(toCaseList('open'), { isOn: seesModeratorsQueue });
  const safeguarding = useCases(toCaseList('safeguarding'), { isOn: isLead });
  useCaseEvents(opensQueue);
  if (!opensDesk) return null;
  const count = (countCases(open.data) ?? 0) + (countCases(safeguarding.data) ?? 0);
  return (
    <li>
      <PlaceLink to="/moderation" icon={Gavel} count={count} countLabel={t('placeCount', { count })}>
        {t('place')}
      </PlaceLink>
    </li>
  );
}

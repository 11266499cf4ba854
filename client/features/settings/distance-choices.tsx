import { BellOff, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import { type ListName, useFolds } from './lists-query.ts';
import { useChangeList } from './use-change-list.ts';

const icons = { blocked: UserRoundX, muted: BellOff };
const verbs = { blocked: { on: 'block', off: 'unblock' }, muted: { on: 'mute', off: 'unmute' } } as const;

export interface DistanceChoicesProps {
  card: MemberCard;
  /** In a dialog, where the button itself says what was done, and a toast would lie over the others. */
  isQuiet?: boolean;
}

/** Muting and blocking somebody, each with what it does in a sentence. One press each: it can be undone. */
export function DistanceChoices({ card, isQuiet }: DistanceChoicesProps) {
  const fold = useFolds().get(card.id);
  return (
    <ul className="lines distance">
      {fold !== 'blocked' && <Choice list="muted" card={card} isOn={fold === 'muted'} isQuiet={isQuiet} />}
      <Choice list="blocked" card={card} isOn={fold === 'blocked'} isQuiet={isQuiet} />
    </ul>
  );
}

function Choice({ list, card, isOn, isQuiet }: DistanceChoicesProps & { list: ListName; isOn: boolean }) {
  const { t } = useTranslation('settings');
  const change = useChangeList(card, { isQuiet });
  const verb = verbs[list][isOn ? 'off' : 'on'];
  const { name } = card;
  return (
    <li>
      <div className="grow">
        <p className="help">{t(`${verbs[list].on}Help`, { name })}</p>
        <RowProblem failure={change.error} words={t(`${verb}Failed`, { name, why: change.error?.message ?? '' })} />
      </div>
      <Button
        icon={icons[list]}
        isBusy={change.isPending}
        aria-label={t(`${verb}Named`, { name })}
        onClick={() => change.mutate({ list, isOn: !isOn })}
      >
        {t(verb)}
      </Button>
    </li>
  );
}

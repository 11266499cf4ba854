import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { useLeads } from '#client/features/staff/use-members.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Name } from '#client/ui/name.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import { GiveShares } from './give-shares.tsx';
import { type MadeKey, makeShares } from './make-shares.ts';

const HOLDERS = 3;

/** Three leads are chosen, the key is made here, each saves her share: only then it is used. */
export function Ceremony() {
  const { t } = useTranslation('openings');
  const leads = useLeads();
  const [given, setGiven] = useState<{ made: MadeKey; holders: MemberCard[] }>();
  if (given) return <GiveShares {...given} onEnd={() => setGiven(undefined)} />;
  return (
    <Faces query={leads} failed={t('keyMembersFailed')}>
      {({ leads: all }) =>
        all.length < HOLDERS ? (
          <p>{t('keyTooFew', { count: all.length })}</p>
        ) : (
          <ChooseHolders leads={all} onMade={(made, holders) => setGiven({ made, holders })} />
        )
      }
    </Faces>
  );
}

interface ChooseHoldersProps {
  leads: MemberCard[];
  onMade: (key: MadeKey, holders: MemberCard[]) => void;
}

function ChooseHolders({ leads, onMade }: ChooseHoldersProps) {
  const { t } = useTranslation('openings');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Error>();
  const isWhole = chosen.length === HOLDERS;
  const make = async () => {
    if (!isWhole) return;
    try {
      const key = await makeShares();
      onMade(
        key,
        leads.filter(({ id }) => chosen.includes(id)),
      );
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <>
      <Choices legend={t('keyChoose')}>
        {leads.map(({ id, name, nameLang, handle }) => (
          <Checkbox
            key={id}
            label={<Name lang={nameLang}>{name}</Name>}
            help={`@${handle}`}
            checked={chosen.includes(id)}
            disabled={isWhole && !chosen.includes(id)}
            onChange={({ target }) =>
              setChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </Choices>
      <RowProblem failure={failure ?? null} {...(failure && { words: t('keyFailed', { why: failure.message }) })} />
      <div className="btnrow">
        <Button tone="primary" aria-disabled={!isWhole} onClick={() => void make()}>
          {t('keyMake')}
        </Button>
        <small className="muted">{t('keyChooseHelp')}</small>
      </div>
    </>
  );
}

import { CircleCheck, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunity } from '#client/app/use-community.ts';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import type { MadeKey } from './make-shares.ts';
import { saveText } from './save-text.ts';
import { useMakeKey } from './use-openings.ts';

export interface GiveSharesProps {
  made: MadeKey;
  holders: MemberCard[];
  onEnd: () => void;
}

/** The shares are in this component and nowhere else: they go when it does. */
export function GiveShares({ made, holders, onEnd }: GiveSharesProps) {
  const { t } = useTranslation('openings');
  const community = useCommunity();
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const use = useMakeKey();
  const isReady = saved.size === holders.length;
  const save = ({ id, name, handle }: MemberCard, words: string) => {
    const lines = [
      t('letterIntro', { community: community.data?.name ?? location.host }),
      t('letterFor', { name: `${name} (@${handle})` }),
      t('letterKey', { key: made.keyId }),
      words,
      t('letterUse'),
      t('letterEnd'),
    ];
    saveText(`banyan-share-${handle}-${made.keyId.slice(0, 6)}.txt`, `${lines.join('\n\n')}\n`);
    setSaved(new Set([...saved, id]));
  };
  const start = () => {
    if (!isReady || use.isPending) return;
    const shares = holders.map(({ id: memberId }, place) => ({ memberId, digest: made.shares[place]?.digest ?? '' }));
    use.mutate({ publicKey: made.publicKey, holders: shares }, { onSuccess: () => end() });
  };
  const end = () => {
    showToast(t('keyDone'));
    onEnd();
  };
  return (
    <>
      <h3>{t('keyGive')}</h3>
      <p>{t('keyGiveHelp')}</p>
      <ol className="lines">
        {holders.map((holder, place) => (
          <li key={holder.id}>
            <Name className="grow" lang={holder.nameLang}>
              {holder.name}
            </Name>
            {saved.has(holder.id) && (
              <Badge icon={CircleCheck} tone="jade">
                {t('keySaved')}
              </Badge>
            )}
            <Button
              icon={Download}
              tone={saved.has(holder.id) ? 'quiet' : 'plum'}
              onClick={() => save(holder, made.shares[place]?.words ?? '')}
            >
              {saved.has(holder.id) ? t('keySaveAgain') : t('keySave', { name: holder.name })}
            </Button>
          </li>
        ))}
      </ol>
      <RowProblem failure={use.error} />
      <div className="btnrow">
        <Button tone="primary" aria-disabled={!isReady} isBusy={use.isPending} onClick={start}>
          {t('keyUse')}
        </Button>
        <Button onClick={onEnd}>{t('cancel')}</Button>
        {!isReady && <small className="muted">{t('keyNotYet')}</small>}
      </div>
    </>
  );
}

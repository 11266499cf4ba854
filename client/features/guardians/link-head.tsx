import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Time } from '#client/ui/time.tsx';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import type { MemberCard } from '#shared/contract/members.ts';

type LinkHeadProps = { card: MemberCard; link: GuardianLink; children?: ReactNode };

/** The other one of the two, since when, and whether it is over. */
export function LinkHead({ card, link: { since, ended }, children }: LinkHeadProps) {
  const { t } = useTranslation('guardians');
  return (
    <div className="link-head">
      <Seal member={card} size="sm" />
      <div className="grow">
        <Name lang={card.nameLang}>{card.name}</Name>
        <small>
          <bdi>@{card.handle}</bdi> · {t('since')} <Time at={since} form="day" />
          {ended && (
            <>
              {' · '}
              {t(`ended_${ended.by}`)} <Time at={ended.at} form="day" />
            </>
          )}
        </small>
      </div>
      {!ended && children}
    </div>
  );
}

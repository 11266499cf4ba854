import { useTranslation } from 'react-i18next';
import { MissingPage } from '#client/app/missing-page.tsx';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import { StaffPage } from '#client/features/staff/staff-page.tsx';
import { useStaffRights } from '#client/features/staff/use-staff-rights.ts';
import { useDateWords } from '#client/features/statements/use-date-words.ts';
import { Name } from '#client/ui/name.tsx';
import type { Output } from '#shared/contract/operations.ts';
import { Ceremony } from './ceremony.tsx';
import { useOpeningKey } from './use-openings.ts';

/** The key that questions are sealed with, and the way to a new one. */
export function KeyPage() {
  const { t } = useTranslation('openings');
  const { makesOpeningKey } = useStaffRights();
  if (!makesOpeningKey) return <MissingPage />;
  return (
    <StaffPage title={t('keyTitle')} lead={t('keyLead')}>
      <KeyNow />
      <Section title={t('keyNew')} lead={t('keyNewLead')}>
        <Ceremony />
      </Section>
    </StaffPage>
  );
}

function KeyNow() {
  const { t } = useTranslation('openings');
  const key = useOpeningKey();
  return (
    <Section title={t('keyNow')} lead={t('keyNowLead')}>
      <Faces query={key} failed={t('keyNowFailed')}>
        {({ key: current, members }) => (current ? <Current of={current} members={members} /> : <p>{t('keyNone')}</p>)}
      </Faces>
    </Section>
  );
}

type Shown = Output<'opening:viewKey'>;

function Current({ of, members }: { of: NonNullable<Shown['key']>; members: Shown['members'] }) {
  const { t } = useTranslation('openings');
  const dateWords = useDateWords();
  const find = (id: string) => members.find((member) => member.id === id);
  return (
    <>
      <p>{t('keyMade', { day: dateWords(of.madeAt), name: find(of.madeById)?.name ?? '' })}</p>
      <ul className="lines">
        {of.holders.map(({ memberId, isLead }) => (
          <li key={memberId}>
            <Name lang={find(memberId)?.nameLang}>{find(memberId)?.name ?? ''}</Name>
            <small>{t(isLead ? 'keyHolds' : 'keyNoLead')}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

export { KeyPage as Component };

import { useTranslation } from 'react-i18next';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import { GuardianCode } from './guardian-code.tsx';
import { useGuardianLinks } from './guardian-links.ts';
import { GuardianRow } from './guardian-row.tsx';

/** Who is her guardian here, what each of them sees, and the code by which somebody becomes one. */
export function MyGuardianSection() {
  const { t } = useTranslation('guardians');
  const links = useGuardianLinks();
  return (
    <Section title={t('mine')} lead={t('mineLead')}>
      <Faces query={links} failed={t('failed')}>
        {({ guardians }) =>
          guardians.length === 0 ? (
            <p className="muted">{t('mineEmpty')}</p>
          ) : (
            <ul className="lines">
              {guardians.map((link) => (
                <GuardianRow key={link.id} link={link} />
              ))}
            </ul>
          )
        }
      </Faces>
      <GuardianCode />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import { AcceptCodeForm } from './accept-code-form.tsx';
import { ChildRow } from './child-row.tsx';
import { useGuardianLinks } from './guardian-links.ts';

/** The young members whose guardian she is, and the way to become one. */
export function ChildrenSection() {
  const { t } = useTranslation('guardians');
  const links = useGuardianLinks();
  return (
    <Section title={t('children')} lead={t('childrenLead')}>
      <Faces query={links} failed={t('failed')}>
        {({ children, guardians }) => (
          <>
            {children.length === 0 && <p className="muted">{t('childrenEmpty')}</p>}
            {children.length > 0 && (
              <ul className="lines">
                {children.map((link) => (
                  <ChildRow key={link.id} link={link} />
                ))}
              </ul>
            )}
            {guardians.length > 0 && <p className="help">{t('onceYoung', { count: guardians.length })}</p>}
          </>
        )}
      </Faces>
      <AcceptCodeForm />
    </Section>
  );
}

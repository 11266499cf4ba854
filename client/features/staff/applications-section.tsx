import { useTranslation } from 'react-i18next';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ApplicationRow } from './application-row.tsx';
import { useApplications } from './use-applications.ts';

export function ApplicationsSection() {
  const { t } = useTranslation('you');
  const applications = useApplications();
  return (
    <Section title={t('applications')} lead={t('applicationsLead')}>
      <Faces query={applications} failed={t('applicationsFailed')}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('applicationsEmpty')}>{t('applicationsEmptyBody')}</EmptyState>
          ) : (
            <>
              <p className="muted">{t('waitingCount', { count: all.length })}</p>
              <ul className="lines">
                {all.map((application) => (
                  <ApplicationRow key={application.id} application={application} />
                ))}
              </ul>
            </>
          )
        }
      </Faces>
    </Section>
  );
}

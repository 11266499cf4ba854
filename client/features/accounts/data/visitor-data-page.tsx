import { useTranslation } from 'react-i18next';
import { Threshold } from '../threshold.tsx';
import { EraseSection } from './erase-section.tsx';
import { ExportSection } from './export-section.tsx';

/** The same for somebody who cannot come in: suspended, or still waiting. */
export function VisitorDataPage() {
  const { t } = useTranslation('data');
  return (
    <Threshold title={t('title')} lead={t('visitorLead')}>
      <div className="sections">
        <ExportSection />
        <EraseSection />
      </div>
    </Threshold>
  );
}

export { VisitorDataPage as Component };

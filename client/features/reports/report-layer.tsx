import { lazy, Suspense } from 'react';
import { closeReport, useReportTarget } from './open-report.ts';

const ReportDialog = lazy(async () => ({ default: (await import('./report-dialog.tsx')).ReportDialog }));

/** Once in the page: the dialog of whatever is being reported. */
export function ReportLayer() {
  const target = useReportTarget((state) => state.target);
  if (!target) return null;
  return (
    <Suspense>
      <ReportDialog key={JSON.stringify(target.subject)} target={target} onClose={closeReport} />
    </Suspense>
  );
}

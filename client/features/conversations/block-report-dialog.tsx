import { CircleAlert } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { reasons } from '#client/features/reports/reasons.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Name } from '#client/ui/name.tsx';
import { Note } from '#client/ui/note.tsx';
import type { ReportReason } from '#shared/contract/moderation.ts';
import type { Room, RoomPerson } from '#shared/contract/rooms.ts';
import { useBlockReport } from './use-block-report.ts';

/** The second of two taps: each answer blocks and reports at once. */
export function BlockReportDialog({ room, asker, onClose }: { room: Room; asker: RoomPerson; onClose: () => void }) {
  const { t } = useTranslation('conversations');
  const { t: tReports } = useTranslation('reports');
  const { t: tUi } = useTranslation('ui');
  const navigate = useNavigate();
  const blocking = useBlockReport(room, asker);
  const { card } = asker;
  const act = (reason?: ReportReason) => {
    if (blocking.isPending) return;
    void blocking.mutateAsync(reason).then(
      () => navigate('/'),
      () => undefined,
    );
  };
  const name = <Name lang={card.nameLang}>{card.name}</Name>;
  return (
    <Dialog
      title={<Trans t={t} i18nKey="blockReportTitle" components={{ name }} />}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {tUi('cancel')}
          </Button>
          <Button isBusy={blocking.isPending} onClick={() => act()}>
            {t('blockOnly')}
          </Button>
        </>
      }
    >
      <p>{t('blockReportLead')}</p>
      <ul className="reason-list">
        {reasons.map((reason) => (
          <li key={reason}>
            <button type="button" aria-disabled={blocking.isPending || undefined} onClick={() => act(reason)}>
              {tReports(`reason_${reason}`)}
            </button>
          </li>
        ))}
      </ul>
      {blocking.error && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {t('failed')} {blocking.error.message}
          </Note>
        </div>
      )}
    </Dialog>
  );
}

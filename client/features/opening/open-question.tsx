import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '#client/ui/button.tsx';
import { showToast } from '#client/ui/toasts.ts';
import { StartDialog } from './start-dialog.tsx';

/** On a case about words without a name: the way to open it, for leads alone. */
export function OpenQuestion({ subject }: { subject: { roomId: string; messageId: string } }) {
  const { t } = useTranslation('openings');
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const finish = () => {
    setOpen(false);
    showToast(t('started'));
    void navigate('/moderation?tab=openings');
  };
  return (
    <>
      <div className="btnrow">
        <Button tone="quiet" icon={LockOpen} onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
      {isOpen && <StartDialog subject={subject} onStarted={finish} onClose={() => setOpen(false)} />}
    </>
  );
}

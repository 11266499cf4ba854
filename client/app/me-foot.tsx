import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#client/platform/session.ts';
import { IconLink } from '#client/ui/icon-link.tsx';
import { Seal } from '#client/ui/seal.tsx';

/** Who is signed in here, and the way to her own page. */
export function MeFoot() {
  const { t } = useTranslation();
  const session = useSession();
  if (session.state !== 'member') return null;
  const { card } = session.me;
  return (
    <>
      <Seal member={card} size="sm" />
      <div>
        <span className="t" lang={card.nameLang} dir="auto">
          {card.name}
        </span>
        <small>{t('presenceNever')}</small>
      </div>
      <IconLink to="/you" icon={Settings} label={t('settings')} isSmall />
    </>
  );
}

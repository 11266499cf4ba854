import { PhoneForwarded } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { useSession } from '#client/platform/session.ts';
import { Note } from '#client/ui/note.tsx';
import type { CountryHelp } from '#shared/support/helpline.ts';

/** Who compared these numbers and when; where nobody has, it says so, and tells an admin what is to be done. */
export function Checked({ by: checked }: { by: CountryHelp['checked'] }) {
  const { t } = useTranslation('support');
  const locale = useFormattingLocale();
  const isAdmin = useSession((session) => session.state === 'member' && session.me.role === 'admin');
  if (checked) {
    const on = new Date(checked.on);
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(on);
    return <p className="help">{t('checkedOn', { day, name: checked.by })}</p>;
  }
  return (
    <>
      <p className="help">{t('uncheckedYet')}</p>
      {isAdmin && (
        <Note icon={PhoneForwarded} tone="warn">
          {t('uncheckedAdmin')}
        </Note>
      )}
    </>
  );
}

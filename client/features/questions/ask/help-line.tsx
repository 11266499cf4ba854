import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import type { Anonymity } from '#shared/contract/questions.ts';
import { toWhenRead } from './when-read.ts';

/** Where help is at once, and when this box is read. */
export function HelpLine({ places }: { places?: Anonymity | undefined }) {
  const { t } = useTranslation('ask');
  const locale = useFormattingLocale();
  return (
    <p className="help ask-help">
      <Trans t={t} i18nKey="danger" components={{ help: <Link to="/support" /> }} />{' '}
      {places && toWhenRead(t, places, locale, new Date())}
    </p>
  );
}

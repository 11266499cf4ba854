import { useTranslation } from 'react-i18next';
import { findLanguageName } from '#client/i18n/language-name.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import type { Helpline } from '#shared/support/helpline.ts';

/** When, in which languages, and where to read more. */
export function HelplineFacts({ line, isShort }: { line: Helpline; isShort?: boolean | undefined }) {
  const { t } = useTranslation('support');
  const locale = useFormattingLocale();
  const { languages, web, phone, text } = line;
  const hours = useHours(line);
  return (
    <small>
      {(phone || text) && hours && <span>{hours}</span>}
      {languages && !isShort && <span>{t('spoken', { languages: nameAll(languages, locale) })}</span>}
      {web && !isShort && (
        <a href={web} rel="noreferrer" target="_blank">
          {toHost(web)}
        </a>
      )}
    </small>
  );
}

function useHours({ hours, web }: Helpline): string | undefined {
  const { t } = useTranslation('support');
  if (hours === undefined) return web ? t('hoursOnPage') : undefined;
  if (hours === 'always') return t('hoursAlways');
  const { days, from, to } = hours;
  return t(days === 'daily' ? 'everyDay' : days, { from, to });
}

function nameAll(tags: string[], locale: string): string {
  return new Intl.ListFormat(locale).format(tags.map((tag) => findLanguageName(tag, locale)));
}

function toHost(web: string): string {
  return new URL(web).host.replace(/^www\./, '');
}

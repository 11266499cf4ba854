import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { callRest } from '#client/platform/api.ts';
import { updateMe } from '#client/platform/session.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';

/** She has turned 18: which rooms she has left by it, until she puts the letter away. */
export function AgeLetter() {
  const { t } = useTranslation('guardians');
  const locale = useFormattingLocale();
  const { ageLetter } = useMe();
  const putAway = useMutation({
    mutationFn: () => callRest('account:putAwayAgeLetter', {}),
    onSuccess: () => updateMe({ ageLetter: undefined }),
  });
  if (!ageLetter) return null;
  const rooms = new Intl.ListFormat(locale).format(ageLetter.roomNames);
  return (
    <section className="card letter" aria-labelledby="age-letter">
      <h2 id="age-letter">{t('ageTitle')}</h2>
      <p dir="auto">{t('ageBody', { rooms, count: ageLetter.roomNames.length })}</p>
      <p>{t('ageMore')}</p>
      <Button isBusy={putAway.isPending} onClick={() => putAway.mutate()}>
        {t('agePutAway')}
      </Button>
      {putAway.error && <p role="alert">{putAway.error.message}</p>}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/choice.tsx';
import { useSubmitSetting } from '#client/ui/submit-setting.ts';

/** What Enter does in every field that sends. */
export function WritingSettings() {
  const { t } = useTranslation();
  const { enterSends, setEnterSends } = useSubmitSetting();
  return (
    <section className="formy" aria-labelledby="writing-title">
      <h2 id="writing-title">{t('writing')}</h2>
      <Checkbox
        label={t('writingEnter')}
        help={t('writingEnterHelp')}
        checked={enterSends}
        onChange={(event) => setEnterSends(event.target.checked)}
      />
    </section>
  );
}

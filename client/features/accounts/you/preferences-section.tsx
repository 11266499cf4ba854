import { useTranslation } from 'react-i18next';
import { LookSettings } from '#client/app/look/look-settings.tsx';
import { TypingSetting } from '#client/features/messages/typing-setting.tsx';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { useSubmitSetting } from '#client/ui/submit-setting.ts';
import { Section } from './section.tsx';

/** Colours, spacing, size of text, and what Enter does; each takes effect at once and stays on this device. */
export function PreferencesSection() {
  const { t } = useTranslation('you');
  const { enterSends, setEnterSends } = useSubmitSetting();
  return (
    <Section title={t('preferences')} lead={t('preferencesLead')}>
      <LookSettings />
      <Choices legend={t('enterKey')}>
        <Radio
          name="enter"
          label={t('enterKey_send')}
          help={t('enterKey_sendHelp')}
          checked={enterSends}
          onChange={() => setEnterSends(true)}
        />
        <Radio
          name="enter"
          label={t('enterKey_line')}
          help={t('enterKey_lineHelp')}
          checked={!enterSends}
          onChange={() => setEnterSends(false)}
        />
      </Choices>
      <TypingSetting />
    </Section>
  );
}

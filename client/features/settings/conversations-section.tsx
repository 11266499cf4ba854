import { useTranslation } from 'react-i18next';
import { Section } from '#client/features/accounts/you/section.tsx';
import { useMe } from '#client/platform/use-me.ts';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import type { Settings } from '#shared/contract/settings.ts';
import { SettingProblem } from './setting-problem.tsx';
import { useUpdateSettings } from './use-update-settings.ts';

/** From the narrowest. For the young the widest would be a promise that the house does not keep: it asks for a room. */
const choices = { adult: ['nobody', 'roommates', 'members'], young: ['nobody', 'roommates'] } as const;

/** Who may ask her for a private conversation; nobody, until she says otherwise. */
export function ConversationsSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const { ageBand } = useMe();
  const update = useUpdateSettings();
  return (
    <Section title={t('conversations')} lead={t('conversationsLead')}>
      <Choices legend={t('conversationsLegend')}>
        {choices[ageBand].map((who) => (
          <Radio
            key={who}
            name="conversations"
            label={t(`conversations_${who}`)}
            help={t(`conversations_${who}Help`)}
            checked={settings.conversationsWith === who}
            onChange={() => update.mutate({ conversationsWith: who })}
          />
        ))}
      </Choices>
      {ageBand === 'young' && <p className="help">{t('conversationsYoung')}</p>}
      <SettingProblem failure={update.error} />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { Section } from '#client/features/accounts/you/section.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import type { Settings } from '#shared/contract/settings.ts';
import { SettingProblem } from './setting-problem.tsx';
import { topics } from './topics.ts';
import { useUpdateSettings } from './use-update-settings.ts';

/** Topic by topic: folded until she opens it, or open from the start. */
export function TopicsSection({ settings: { openTopics } }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const update = useUpdateSettings();
  const toggle = (topic: Settings['openTopics'][number], isOpen: boolean) =>
    update.mutate({ openTopics: topics.filter((one) => (one === topic ? isOpen : openTopics.includes(one))) });
  return (
    <Section title={t('topics')} lead={t('topicsLead')}>
      <Choices legend={t('topicsLegend')}>
        <div className="topic-choices">
          {topics.map((topic) => (
            <Checkbox
              key={topic}
              label={t(`topic_${topic}`)}
              help={topic === 'mayHurt' ? t('topicsMayHurtHelp') : undefined}
              checked={openTopics.includes(topic)}
              onChange={(event) => toggle(topic, event.target.checked)}
            />
          ))}
        </div>
      </Choices>
      <SettingProblem failure={update.error} />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { useColleagues } from './use-colleagues.ts';
import { otherQueueOf } from './use-draft.ts';

export interface HandOverChoiceProps {
  judged: CaseView;
  to: string | undefined;
  isMissing: boolean;
  onChoose: (to: string | undefined) => void;
}

/** Who gets it: a queue, or one colleague who may see it. */
export function HandOverChoice({ judged, to, isMissing, onChoose }: HandOverChoiceProps) {
  const { t } = useTranslation('moderation');
  const { colleagues, isKnown } = useColleagues(judged);
  const other = otherQueueOf(judged);
  return (
    <section className="letter">
      <Select
        label={t('handOverTo')}
        help={isKnown && colleagues.length === 0 ? t('noColleagues') : t(`handOverHelp_${other}`)}
        error={isMissing && t('handOverNeeded')}
        value={to ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{t('handOverChoose')}</option>
        <option value={other}>{t(`queue_${other}`)}</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </section>
  );
}

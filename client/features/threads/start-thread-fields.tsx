import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import { Field } from '#client/ui/field.tsx';
import { Select } from '#client/ui/select.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { changeThreadDraft, type ThreadDraft } from './thread-draft.ts';
import type { DraftProblem } from './thread-draft-problems.ts';

export interface StartThreadFieldsProps {
  draft: ThreadDraft;
  rooms: Room[];
  problems: DraftProblem[];
}

export function StartThreadFields({ draft, rooms, problems }: StartThreadFieldsProps) {
  const { t } = useTranslation('threads');
  const id = useId();
  const errors = { room: t('roomNeeded'), title: t('titleNeeded'), text: t('textNeeded') };
  const errorOf = (problem: DraftProblem) => problems.includes(problem) && errors[problem];
  return (
    <>
      <ErrorSummary problems={problems.map((problem) => ({ fieldId: `${id}-${problem}`, label: errors[problem] }))} />
      {draft.from && (
        <blockquote dir="auto">
          <small className="muted">
            {t('fromMessage')}: {draft.from.name}
          </small>
          {draft.from.preview}
        </blockquote>
      )}
      <Select
        id={`${id}-room`}
        label={t('room')}
        help={t('roomHelp')}
        error={errorOf('room')}
        value={draft.roomId}
        disabled={draft.from !== undefined}
        onChange={(event) => changeThreadDraft({ roomId: event.target.value })}
      >
        <option value="">{t('roomChoose')}</option>
        {rooms.map((room) => (
          <option key={room.id} value={room.id} lang={room.lang}>
            {room.name}
          </option>
        ))}
      </Select>
      <Choices legend={t('kind')}>
        {(['question', 'topic'] as const).map((kind) => (
          <Radio
            key={kind}
            name="kind"
            label={kind === 'question' ? t('kindQuestion') : t('kindTopic')}
            help={kind === 'question' ? t('kindQuestionHelp') : t('kindTopicHelp')}
            checked={draft.kind === kind}
            onChange={() => changeThreadDraft({ kind })}
          />
        ))}
      </Choices>
      <Field
        id={`${id}-title`}
        label={t('threadTitle')}
        help={t('titleHelp')}
        error={errorOf('title')}
        dir="auto"
        value={draft.title}
        onChange={(event) => changeThreadDraft({ title: event.target.value })}
      />
      <TextArea
        id={`${id}-text`}
        label={t('text')}
        help={t('textHelp')}
        error={errorOf('text')}
        rows={8}
        value={draft.text}
        onChange={(event) => changeThreadDraft({ text: event.target.value })}
      />
    </>
  );
}

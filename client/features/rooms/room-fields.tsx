import { useTranslation } from 'react-i18next';
import { RequestFailure } from '#client/platform/request-failure.ts';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Field } from '#client/ui/field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { AnonymousQuestions, Charter, Entry, Review, RoomAudience } from '#shared/contract/rooms.ts';
import { ReviewField } from './room-care-fields.tsx';

export type RoomDraft = {
  name: string;
  entry: Entry;
  audience: RoomAudience;
  review: Review;
  charter: Charter;
  anonymousQuestions: AnonymousQuestions;
};

export const emptyRoomDraft: RoomDraft = {
  name: '',
  entry: 'open',
  audience: 'everyone',
  review: 'none',
  charter: { forWhom: '', moderation: '', kept: '' },
  anonymousQuestions: 'nobody',
};

type RoomFieldsProps = { draft: RoomDraft; failure: unknown; onChange: (change: Partial<RoomDraft>) => void };

/** What a room says of itself, for a new room and for its settings. */
export function RoomFields({ draft, failure, onChange }: RoomFieldsProps) {
  const { t } = useTranslation('roomCare');
  const errors = new Map(
    failure instanceof RequestFailure ? failure.fields.map(({ path, message }) => [path, message]) : [],
  );
  const changeCharter = (change: Partial<Charter>) => onChange({ charter: { ...draft.charter, ...change } });
  return (
    <>
      {failure instanceof Error && errors.size === 0 && (
        <p className="summary" role="alert">
          {failure.message}
        </p>
      )}
      <Field
        label={t('name')}
        error={errors.get('name')}
        value={draft.name}
        onChange={(event) => onChange({ name: event.target.value })}
        dir="auto"
        required
      />
      <Choices legend={t('entry')}>
        {entries.map(({ entry, words }) => (
          <Radio
            key={entry}
            name="entry"
            label={t(draft.audience === 'young' ? youngWords[entry] : words)}
            checked={draft.entry === entry}
            onChange={() => onChange({ entry })}
          />
        ))}
      </Choices>
      <ReviewField audience={draft.audience} review={draft.review} onChange={(review) => onChange({ review })} />
      {charterFields.map(({ field, words }) => (
        <TextArea
          key={field}
          label={t(words)}
          error={errors.get(`charter.${field}`)}
          rows={2}
          value={draft.charter[field]}
          onChange={(event) => changeCharter({ [field]: event.target.value })}
        />
      ))}
      <Choices legend={t('nameless')}>
        {askers
          .filter((one) => one.who !== 'visitors' || draft.audience !== 'young')
          .map(({ who, words, help }) => (
            <Radio
              key={who}
              name="anonymousQuestions"
              label={t(words)}
              help={t(help)}
              checked={draft.anonymousQuestions === who}
              onChange={() => onChange({ anonymousQuestions: who })}
            />
          ))}
        {errors.has('anonymousQuestions') && (
          <p className="err" role="alert">
            {errors.get('anonymousQuestions')}
          </p>
        )}
      </Choices>
    </>
  );
}

const askers = [
  { who: 'nobody', words: 'namelessNobody', help: 'namelessNobodyHelp' },
  { who: 'members', words: 'namelessMembers', help: 'namelessMembersHelp' },
  { who: 'visitors', words: 'namelessVisitors', help: 'namelessVisitorsHelp' },
] as const;

const entries = [
  { entry: 'open', words: 'entryOpen' },
  { entry: 'approval', words: 'entryApproval' },
  { entry: 'strict', words: 'entryStrict' },
] as const;

const youngWords = {
  open: 'entryOpenYoung',
  approval: 'entryApprovalYoung',
  strict: 'entryStrict',
} as const satisfies Record<Entry, string>;

const charterFields = [
  { field: 'forWhom', words: 'charterForWhom' },
  { field: 'moderation', words: 'charterModeration' },
  { field: 'kept', words: 'charterKept' },
] as const;

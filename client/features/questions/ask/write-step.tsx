import { CircleAlert } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CharsLeft } from '#client/features/messages/chars-left.tsx';
import { ContentNoteField } from '#client/features/messages/content-note-field.tsx';
import { longestMessage } from '#client/features/messages/count-left.ts';
import { guessLang } from '#client/features/messages/guess-lang.ts';
import { useSession } from '#client/platform/session.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { Anonymity } from '#shared/contract/questions.ts';
import { countGraphemes } from '#shared/text.ts';
import { changeAskDraft, putNoteInFront, useAsking } from './ask-draft.ts';
import { DetailsNudge } from './details-nudge.tsx';
import { type AskProblem, findAskProblems } from './find-ask-problems.ts';
import { PlaceChoice } from './place-choice.tsx';

/** One line, a large box, the room, and nothing about her. */
export function WriteStep({ places, onNext }: { places: Anonymity; onNext: () => void }) {
  const { t } = useTranslation('ask');
  const isMember = useSession(({ state }) => state === 'member');
  const draft = useAsking((state) => state.draft);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useRoom(places);
  const problems = isTried ? findAskProblems(draft) : [];
  const next = (event: FormEvent) => {
    event.preventDefault();
    const [first] = findAskProblems(draft);
    setTried(true);
    if (first) form.current?.querySelector<HTMLElement>(`#${fields[first]}`)?.focus();
    else onNext();
  };
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">
        {isMember ? t('leadMember') : t('lead')}{' '}
        <a className="phone-only" href="#promise">
          {t('phonePromise')}
        </a>
      </p>
      <form className="sheet" ref={form} noValidate onSubmit={next}>
        <label className="sheet-label" htmlFor="ask-title">
          {t('titleLabel')}
        </label>
        <input
          id="ask-title"
          className="one-line"
          dir="auto"
          lang={guessLang(draft.title)}
          autoComplete="off"
          value={draft.title}
          {...toInvalid(problems, 'ask-title')}
          onChange={(event) => changeAskDraft({ title: event.target.value })}
        />
        <Problem of={problems} field="ask-title" />
        <label className="sheet-label" htmlFor="ask-text">
          {t('textLabel')}
        </label>
        <textarea
          id="ask-text"
          className="write"
          ref={box}
          dir="auto"
          lang={guessLang(draft.text)}
          autoComplete="off"
          placeholder={t('textPlaceholder')}
          value={draft.text}
          {...toInvalid(problems, 'ask-text')}
          onChange={(event) => changeAskDraft({ text: event.target.value })}
        />
        <Problem of={problems} field="ask-text" over={countGraphemes(draft.text) - longestMessage} />
        {!problems.includes('textLong') && <CharsLeft text={draft.text} />}
        <DetailsNudge draft={draft} onTaken={() => box.current?.focus()} />
        {draft.contentNote !== undefined && (
          <ContentNoteField value={draft.contentNote} onChange={(contentNote) => changeAskDraft({ contentNote })} />
        )}
        <div className="foot">
          <Checkbox
            label={t('note')}
            checked={draft.contentNote !== undefined}
            onChange={(event) => putNoteInFront(event.target.checked)}
          />
          <span className="grow" />
          <PlaceChoice rooms={places.rooms} roomId={draft.roomId} {...toInvalid(problems, 'ask-room')} />
          <Button tone="primary" type="submit">
            {t('readItOver')}
          </Button>
        </div>
        <Problem of={problems} field="ask-room" />
      </form>
    </>
  );
}

const fields = {
  titleNeeded: 'ask-title',
  titleLong: 'ask-title',
  textNeeded: 'ask-text',
  textLong: 'ask-text',
  roomNeeded: 'ask-room',
} as const satisfies Record<AskProblem, string>;

type Field = (typeof fields)[AskProblem];

function toInvalid(problems: AskProblem[], field: Field) {
  const isWrong = problems.some((problem) => fields[problem] === field);
  return isWrong ? { 'aria-invalid': true as const, 'aria-describedby': `${field}-error` } : {};
}

function Problem({ of: problems, field, over = 0 }: { of: AskProblem[]; field: Field; over?: number }) {
  const { t } = useTranslation('ask');
  const problem = problems.find((one) => fields[one] === field);
  if (!problem) return null;
  return (
    <p className="err" id={`${field}-error`}>
      <Icon of={CircleAlert} />
      <span>{problem === 'textLong' ? t('textLong', { count: over }) : t(problem)}</span>
    </p>
  );
}

/** The only room there is, or the one that a link names. */
function useRoom({ rooms }: Anonymity): void {
  const [search] = useSearchParams();
  const wanted = search.get('room');
  useEffect(() => {
    const { roomId } = useAsking.getState().draft;
    const found = rooms.find(({ id }) => id === roomId) ?? rooms.find(({ id }) => id === wanted);
    const only = rooms.length === 1 ? rooms[0] : undefined;
    changeAskDraft({ roomId: (found ?? only)?.id ?? '' });
  }, [rooms, wanted]);
}

import { AtSign, SendHorizontal, Smile, TriangleAlert } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { ConversationShut, isShut } from '#client/features/conversations/conversation-shut.tsx';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { IconButton } from '#client/ui/icon-button.tsx';
import { isComposing } from '#client/ui/is-composing.ts';
import { Kbd } from '#client/ui/kbd.tsx';
import { useSubmitSetting } from '#client/ui/submit-setting.ts';
import { useSubmitOnEnter } from '#client/ui/use-submit-on-enter.ts';
import { CharsLeft } from './chars-left.tsx';
import { type ComposerHandle, useComposerField } from './composer-field.ts';
import { ContentNoteField } from './content-note-field.tsx';
import { countLeft } from './count-left.ts';
import { readDraft } from './draft-storage.ts';
import { MentionList, mentionListId, toMentionId } from './mention-list.tsx';
import { mayPost } from './message-rights.ts';
import { NudgeCard } from './nudge/nudge-card.tsx';
import { useNudge } from './nudge/use-nudge.ts';
import { ReactionPicker } from './reaction-picker.tsx';
import { useRoomTalk } from './room-talk.ts';
import type { Row } from './rows.ts';
import { TargetLine } from './target-line.tsx';
import { tellTyping } from './typing.ts';
import { useComposerDraft } from './use-composer-draft.ts';
import { useMentions } from './use-mentions.ts';
import { useSubmitMessage } from './use-submit-message.ts';

export interface ComposerProps {
  ref: RefObject<ComposerHandle | null>;
  rows: Row[];
  onSend: () => void;
}

/** The place to write. It stays open whatever the connection does: what is written is kept and sent. */
export function Composer({ ref, rows, onSend }: ComposerProps) {
  const { t } = useTranslation('messages');
  const { t: tPrivate } = useTranslation('conversations');
  const me = useMe();
  const { room, target, setTarget } = useRoomTalk();
  const [draft] = useState(() => readDraft(me.card.id, room.id));
  const field = useComposerField(draft.text, ref);
  const [contentNote, setContentNote] = useState(draft.contentNote);
  const mentions = useMentions(room.id, field);
  const enterSends = useSubmitSetting((setting) => setting.enterSends);
  const aside = useRef('');
  const isEditing = target?.kind === 'edit';
  useComposerDraft(
    me.card.id,
    room.id,
    isEditing ? { text: aside.current, contentNote } : { text: field.text, contentNote },
  );
  const { submit, error, isBusy } = useSubmitMessage({ field, contentNote, target, onDone: finish });
  const nudge = useNudge(submit);
  const submitOrNudge = () => nudge.send(field.area.current?.value ?? '');
  useAnnouncedKeys();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change hands when the target does.
  useEffect(() => {
    if (!isEditing) return;
    aside.current = field.area.current?.value ?? '';
    field.fill(target.message.text);
    return () => field.fill(aside.current);
  }, [isEditing && target.message.id]);

  function finish(isNew: boolean) {
    if (isNew) {
      field.fill('');
      setContentNote(undefined);
      onSend();
    }
    setTarget(undefined);
  }
  const editLast = () => {
    const last = rows.findLast((row) => row.kind === 'message' && row.authorId === me.card.id && !row.message.gone);
    if (last?.kind === 'message') setTarget({ kind: 'edit', message: last.message });
    return last !== undefined;
  };
  const submitOnEnter = useSubmitOnEnter(submitOrNudge);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event) || mentions.onKey(event)) return;
    const isEmpty = event.currentTarget.value === '';
    if (event.key === 'Escape' && target) setTarget(undefined);
    else if (!(event.key === 'ArrowUp' && isEmpty && !target && editLast())) return submitOnEnter(event);
    event.preventDefault();
  };
  const onInput = (event: FormEvent<HTMLTextAreaElement>) => {
    field.noteChange();
    nudge.putAway();
    if (!(event.nativeEvent as InputEvent).isComposing) mentions.look();
    if (event.currentTarget.value !== '' && !isEditing) tellTyping(room.id);
  };

  if (isShut(room)) return <ConversationShut room={room} />;
  if (!mayPost(me, room)) {
    return <p className="composer-shut">{t(room.isArchived ? 'writeToArchived' : 'writeToLocked')}</p>;
  }
  const left = countLeft(field.text);
  const label = t('writeTo', { room: room.name });
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submitOrNudge();
      }}
    >
      <MentionList mentions={mentions} />
      <NudgeCard nudge={nudge} onChange={({ details: [first] }) => field.select(first)} />
      <div className="box">
        {target && <TargetLine target={target} onCancel={() => setTarget(undefined)} />}
        {contentNote !== undefined && !isEditing && <ContentNoteField value={contentNote} onChange={setContentNote} />}
        <textarea
          id="composer"
          className="field"
          dir="auto"
          rows={1}
          ref={field.area}
          defaultValue={draft.text}
          placeholder={room.kind === 'conversation' ? tPrivate('writeHere') : label}
          aria-label={label}
          aria-autocomplete="list"
          aria-controls={mentions.isOpen ? mentionListId : undefined}
          aria-activedescendant={
            mentions.isOpen && mentions.members.length > 0 ? toMentionId(mentions.active) : undefined
          }
          aria-invalid={left !== undefined && left < 0 ? true : undefined}
          onInput={onInput}
          onCompositionEnd={mentions.look}
          onKeyDown={onKeyDown}
        />
        {error && (
          <p className="err" role="alert">
            {error}
          </p>
        )}
        <div className="bar">
          {!isEditing && (
            <IconButton
              icon={TriangleAlert}
              label={t(contentNote === undefined ? 'contentNotePut' : 'contentNoteTakeAway')}
              aria-pressed={contentNote !== undefined}
              onClick={() => setContentNote(contentNote === undefined ? '' : undefined)}
            />
          )}
          <IconButton
            className="wide-only"
            icon={AtSign}
            label={t('mention')}
            onClick={() => {
              field.insert('@');
              mentions.look();
            }}
          />
          <ReactionPicker className="icon-btn" icon={Smile} label={t('emoji')} onPick={field.insert} />
          <span className="grow" />
          <CharsLeft text={field.text} />
          {left === undefined && enterSends && (
            <span className="hint wide-only">
              <Trans t={t} i18nKey="enterSends" components={{ key: <Kbd>{null}</Kbd> }} />
            </span>
          )}
          <Button type="submit" tone="primary" icon={SendHorizontal} isBusy={isBusy}>
            {t(isEditing ? 'editSave' : 'send')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** The field answers these keys itself; here they are only listed in the help. */
function useAnnouncedKeys(): void {
  useShortcut('editLast');
  useShortcut('send');
  useShortcut('newLine');
}

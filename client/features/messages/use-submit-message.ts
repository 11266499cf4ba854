import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposerField } from './composer-field.ts';
import { countLeft, longestMessage } from './count-left.ts';
import { guessLang } from './guess-lang.ts';
import type { ComposerTarget } from './room-talk.ts';
import { useRoomTalk } from './room-talk.ts';
import { useEditMessage } from './use-edit-message.ts';
import { useSendMessage } from './use-send-message.ts';

export interface SubmitInput {
  field: ComposerField;
  contentNote: string | undefined;
  target: ComposerTarget | undefined;
  /** The field is hers again: after a new message it is empty, after a change it has what it had before. */
  onDone: (isNew: boolean) => void;
}

/** Sends what is in the field, or changes the message that it is about. */
export function useSubmitMessage({ field, contentNote, target, onDone }: SubmitInput) {
  const { t } = useTranslation('messages');
  const { room } = useRoomTalk();
  const send = useSendMessage(room.id);
  const edit = useEditMessage();
  const [isTooLong, setTooLong] = useState(false);

  const submit = (): void => {
    const text = field.area.current?.value ?? '';
    setTooLong((countLeft(text) ?? 0) < 0);
    if (text.trim() === '' || edit.isPending || (countLeft(text) ?? 0) < 0) return;
    if (target?.kind === 'edit') {
      edit.mutate({ message: target.message, text }, { onSuccess: () => onDone(false) });
      return;
    }
    edit.reset();
    const lang = guessLang(text);
    const note = contentNote?.trim();
    const replyTo = target?.message.id;
    void send({ text, ...(lang && { lang }), ...(note && { contentNote: note }), ...(replyTo && { replyTo }) });
    onDone(true);
  };
  const error = isTooLong
    ? t('tooLong', { count: longestMessage })
    : target?.kind === 'edit'
      ? edit.error?.message
      : undefined;
  return { submit, error, isBusy: edit.isPending };
}

import { CircleAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { useEditMine } from './use-write.ts';

interface MyEditProps {
  threadId: string;
  messageId: string;
  text: string;
  onEnd: () => void;
}

/** In place. Until somebody has read the new words, others see the old ones. */
export function MyEdit({ threadId, messageId, text: before, onEnd }: MyEditProps) {
  const { t } = useTranslation('questions');
  const { t: tUi } = useTranslation('ui');
  const [text, setText] = useState(before);
  const edit = useEditMine(threadId, messageId);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !edit.isPending) edit.mutate(text, { onSuccess: onEnd });
  };
  return (
    <form className="edit-post" autoComplete="off" onSubmit={save}>
      <TextArea
        label={t('editLabel')}
        help={t('editHelp')}
        rows={5}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {edit.error && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {t('editFailed')} {edit.error.message}
          </Note>
        </div>
      )}
      <div className="btnrow">
        <Button tone="primary" type="submit" isBusy={edit.isPending}>
          {t('editSave')}
        </Button>
        <Button onClick={onEnd}>{tUi('cancel')}</Button>
      </div>
    </form>
  );
}

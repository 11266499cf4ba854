import { useMutation } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepHeld } from '#client/features/messages/held-cache.ts';
import { NudgeCard } from '#client/features/messages/nudge/nudge-card.tsx';
import { selectWords } from '#client/features/messages/nudge/select-words.ts';
import { useNudge } from '#client/features/messages/nudge/use-nudge.ts';
import { callRest } from '#client/platform/api.ts';
import { Button } from '#client/ui/button.tsx';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { keepPost } from './post-cache.ts';

/** In place. The earlier text stays in the history. */
export function EditPost({ post, onEnd }: { post: Message; onEnd: () => void }) {
  const { t } = useTranslation('threads');
  const { t: tUi } = useTranslation('ui');
  const [text, setText] = useState(post.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useMutation({
    mutationFn: () => callRest('message:edit', { roomId: post.roomId, messageId: post.id, text }),
    onSuccess: (outcome) => {
      if (outcome.state === 'held') keepHeld(outcome.held);
      else keepPost(outcome.message);
      onEnd();
    },
  });
  const nudge = useNudge(() => edit.mutate());
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !edit.isPending) nudge.send(text);
  };
  return (
    <form className="edit-post" onSubmit={save}>
      <TextArea
        label={t('editLabel')}
        rows={5}
        ref={field}
        autoFocus
        value={text}
        onChange={(event) => {
          nudge.putAway();
          setText(event.target.value);
        }}
      />
      <NudgeCard nudge={nudge} onChange={({ details: [first] }) => selectWords(field.current, first)} />
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

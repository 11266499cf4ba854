import { CircleAlert, SendHorizontal } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CharsLeft } from '#client/features/messages/chars-left.tsx';
import { SupportCardBody } from '#client/features/support/support-card-body.tsx';
import { hasCode } from '#client/platform/request-failure.ts';
import { useSession } from '#client/platform/session.ts';
import { Button } from '#client/ui/button.tsx';
import { Note } from '#client/ui/note.tsx';
import type { SupportKind } from '#shared/contract/events.ts';
import { useReply } from './use-write.ts';

/** Where she writes on under the name of this thread. What is typed stays in this page’s memory. */
export function MyReply({ threadId }: { threadId: string }) {
  const { t } = useTranslation('questions');
  const id = useId();
  const isYoung = useSession((session) => session.state === 'member' && session.me.ageBand === 'young');
  const [text, setText] = useState('');
  const [offered, setOffered] = useState<SupportKind[]>([]);
  const reply = useReply(threadId);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || reply.isPending) return;
    reply.mutate(text, {
      onSuccess: ({ support }) => {
        setText('');
        setOffered(support);
      },
    });
  };
  return (
    <form className="mine-part" autoComplete="off" onSubmit={send}>
      {offered.length > 0 && <SupportCardBody kinds={offered} isYoung={isYoung} onPutAway={() => setOffered([])} />}
      <label className="label" htmlFor={id}>
        {t('reply')}
      </label>
      <div className="box">
        <textarea
          className="field"
          id={id}
          rows={3}
          dir="auto"
          autoComplete="off"
          placeholder={t('replyPlaceholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="bar">
          <CharsLeft text={text} />
          <span className="grow" />
          <Button tone="primary" type="submit" icon={SendHorizontal} isBusy={reply.isPending}>
            {t('replySend')}
          </Button>
        </div>
      </div>
      <div role="status">{reply.isSuccess && text === '' && <p className="help">{t('replySent')}</p>}</div>
      {reply.error && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {hasCode(reply.error, 'offline', 'internal') ? t('replyFailed') : reply.error.message}
          </Note>
        </div>
      )}
    </form>
  );
}

import { CircleAlert, EyeOff, SendHorizontal } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CharsLeft } from '#client/features/messages/chars-left.tsx';
import { useDateWords } from '#client/features/statements/use-date-words.ts';
import { SupportCard } from '#client/features/support/support-card.tsx';
import { SupportCardBody } from '#client/features/support/support-card-body.tsx';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { Note } from '#client/ui/note.tsx';
import { useSubmitOnEnter } from '#client/ui/use-submit-on-enter.ts';
import type { SupportKind } from '#shared/contract/events.ts';
import type { Standing } from '#shared/contract/questions.ts';
import { useReply } from '../mine/use-write.ts';
import { NamelessChoice } from './nameless-choice.tsx';

export interface AskedComposerProps {
  threadId: string;
  /** Absent while it is not known, or if that failed. */
  standing: Standing | undefined;
  hasFailed: boolean;
  onRetry: () => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Sends under her own name. */
  sendNamed: (text: string) => Promise<void>;
}

/**
 * Where one answers what was asked without a name. What is typed stays in this page’s memory and no sign of typing leaves it,
 * for everybody: neither a device nor another screen can tell the asker from the others.
 */
export function AskedComposer({ threadId, standing, hasFailed, onRetry, field, sendNamed }: AskedComposerProps) {
  const { t } = useTranslation('questions');
  const dateWords = useDateWords();
  const { ageBand } = useMe();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<boolean>();
  const [offered, setOffered] = useState<SupportKind[]>([]);
  const reply = useReply(threadId);
  const mayBeNameless = standing?.isOpen === true && !standing.silencedUntil;
  const isNameless = mayBeNameless && (chosen ?? standing.isAsker);
  // Until it is known whose thread it is, an answer could go out under the wrong name.
  const isReady = standing !== undefined || hasFailed;
  const send = () => {
    if (text.trim() === '' || !isReady || reply.isPending) return;
    if (!isNameless) {
      setText('');
      sendNamed(text).catch(() => setText(text));
      return;
    }
    reply.mutate(text, {
      onSuccess: ({ support }) => {
        setText('');
        setOffered(support);
      },
    });
  };
  const submitOnEnter = useSubmitOnEnter(send);
  const label = isNameless ? t('composerNameless') : t('composerNamed');
  return (
    <div className="post-dock" id="composer">
      <SupportCard />
      {offered.length > 0 && (
        <SupportCardBody kinds={offered} isYoung={ageBand === 'young'} onPutAway={() => setOffered([])} />
      )}
      {standing && <NamelessChoice standing={standing} isNameless={isNameless} onChange={setChosen} />}
      {standing?.silencedUntil && (
        <Note icon={EyeOff} tone="warn">
          {t('silencedHere', { when: dateWords(standing.silencedUntil, 'full') })}
        </Note>
      )}
      {hasFailed && !standing && (
        <Note
          icon={CircleAlert}
          tone="warn"
          actions={
            <Button tone="quiet" onClick={onRetry}>
              {t('standingRetry')}
            </Button>
          }
        >
          {t('standingFailed')}
        </Note>
      )}
      <div className="box">
        <textarea
          className="field"
          ref={field}
          rows={3}
          dir="auto"
          autoComplete="off"
          aria-label={label}
          placeholder={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={submitOnEnter}
        />
        <div className="bar">
          <CharsLeft text={text} />
          <span className="grow" />
          <Button tone="primary" icon={SendHorizontal} isBusy={reply.isPending || !isReady} onClick={send}>
            {isNameless ? t('sendNameless') : t('sendNamed')}
          </Button>
        </div>
      </div>
      <div role="status">{reply.isSuccess && text === '' && <p className="help">{t('replySent')}</p>}</div>
      {reply.error && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {reply.error.message}
          </Note>
        </div>
      )}
    </div>
  );
}

import { SendHorizontal, WifiOff } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { NudgeCard } from '#client/features/messages/nudge/nudge-card.tsx';
import { selectWords } from '#client/features/messages/nudge/select-words.ts';
import { useNudge } from '#client/features/messages/nudge/use-nudge.ts';
import { SupportCard } from '#client/features/support/support-card.tsx';
import { useOfflineSince } from '#client/platform/connection.ts';
import { Banner } from '#client/ui/banner.tsx';
import { Button } from '#client/ui/button.tsx';
import { useSubmitOnEnter } from '#client/ui/use-submit-on-enter.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { sendPost } from './deliver-posts.ts';
import { changePostDraft, usePostDrafts } from './post-draft.ts';

/** Where one answers. What is sent leaves the field only when it is safe on the device. */
export function PostComposer({ thread, field }: { thread: Thread; field: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation('threads');
  const text = usePostDrafts((state) => state.drafts[thread.id] ?? '');
  const isOffline = useOfflineSince() !== undefined;
  const label = thread.kind === 'question' ? t('composerAnswer') : t('composerReply');
  const publish = () => {
    if (text.trim() === '') return;
    changePostDraft(thread.id, '');
    sendPost({ roomId: thread.roomId, threadId: thread.id, text }).catch(() => changePostDraft(thread.id, text));
    field.current?.focus();
  };
  const nudge = useNudge(publish);
  const send = () => nudge.send(text);
  const submitOnEnter = useSubmitOnEnter(send);
  return (
    <div className="post-dock" id="composer">
      <SupportCard />
      {isOffline && <Banner icon={WifiOff}>{t('composerOffline')}</Banner>}
      <NudgeCard nudge={nudge} onChange={({ details: [first] }) => selectWords(field.current, first)} />
      <div className="box">
        <textarea
          className="field"
          ref={field}
          rows={3}
          dir="auto"
          aria-label={label}
          placeholder={label}
          value={text}
          onChange={(event) => {
            nudge.putAway();
            changePostDraft(thread.id, event.target.value);
          }}
          onKeyDown={submitOnEnter}
        />
        <div className="bar">
          <span className="grow" />
          <Button tone="primary" icon={SendHorizontal} onClick={send}>
            {t('composerSend')}
          </Button>
        </div>
      </div>
    </div>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { guessLang } from '#client/features/messages/guess-lang.ts';
import { endHeld, type Held } from '#client/features/messages/held-cache.ts';
import { PlainText } from '#client/features/messages/message-text.tsx';
import { callRest } from '#client/platform/api.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Note } from '#client/ui/note.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { showToast } from '#client/ui/toasts.ts';

/** A post of hers that a person reads first. Only she sees it here. */
export function HeldPost({ held }: { held: Held }) {
  const { t } = useTranslation('threads');
  const { card } = useMe();
  const withdraw = useMutation({
    mutationFn: () => callRest('message:withdrawHeld', { roomId: held.roomId, heldId: held.id }),
    onSuccess: () => endHeld(held.roomId, held.id, 'withdrawn'),
    onError: (failure) => showToast(failure.message),
  });
  return (
    <article className="ans">
      <Seal member={card} />
      <div className="by">
        <Name lang={card.nameLang}>{card.name}</Name>
      </div>
      <div className="prose" lang={guessLang(held.text)} dir="auto">
        <PlainText text={held.text} />
      </div>
      {held.isDeclined ? (
        <Note icon={Hourglass} tone="warn">
          {t('heldDeclined')}
        </Note>
      ) : (
        <Note
          icon={Hourglass}
          actions={
            <Button tone="quiet" isBusy={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('heldWithdraw')}
            </Button>
          }
        >
          {t('held')}
        </Note>
      )}
    </article>
  );
}

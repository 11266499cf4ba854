import { useMutation } from '@tanstack/react-query';
import { Hourglass, ShieldX } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { AuthorLine } from './author-line.tsx';
import { endHeld, type Held } from './held-cache.ts';
import { MessageText } from './message-text.tsx';
import { useRoomTalk } from './room-talk.ts';
import { RowSeal } from './row-seal.tsx';
import { useCopy } from './use-copy.ts';

/** Her own words that wait for a person: she sees them, and nobody else but the moderators. */
export function HeldRow({ held }: { held: Held }) {
  const { t } = useTranslation('messages');
  const copy = useCopy();
  const { card } = useMe();
  const { writeAgain } = useRoomTalk();
  const { roomId, id: heldId, text } = held;
  const withdraw = useMutation({
    mutationFn: () => callRest('message:withdrawHeld', { roomId, heldId }),
    onSuccess: () => endHeld(roomId, heldId, 'withdrawn'),
  });
  const change = () => withdraw.mutate(undefined, { onSuccess: () => writeAgain(text) });
  return (
    <article className="msg held" tabIndex={-1} data-row={heldId}>
      <RowSeal author={card} />
      <div className="msg-main">
        <AuthorLine author={card} at={held.heldAt} />
        <MessageText message={held} />
        <div className="fate">
          <Icon of={held.isDeclined ? ShieldX : Hourglass} />
          <p>
            <Trans
              t={t}
              i18nKey={held.isDeclined ? 'fateDeclined' : 'fateHeld'}
              values={{ reason: held.reason }}
              components={{ b: <b /> }}
            />
          </p>
          <span className="acts">
            {held.isDeclined ? (
              <>
                <Button tone="quiet" onClick={() => copy(text)}>
                  {t('failedCopy')}
                </Button>
                <Button tone="dim" onClick={() => endHeld(roomId, heldId, 'withdrawn')}>
                  {t('dismiss')}
                </Button>
              </>
            ) : (
              <>
                <Button tone="quiet" onClick={change} isBusy={withdraw.isPending}>
                  {t('heldEdit')}
                </Button>
                <Button tone="quiet" onClick={() => withdraw.mutate()} isBusy={withdraw.isPending}>
                  {t('heldWithdraw')}
                </Button>
              </>
            )}
          </span>
        </div>
        {withdraw.error && <p className="err">{t('withdrawFailed', { why: withdraw.error.message })}</p>}
      </div>
    </article>
  );
}

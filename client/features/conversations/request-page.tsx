import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { MemberNames } from '#client/features/rooms/member-names.tsx';
import { useJoinRoom, useLeaveRoom } from '#client/features/rooms/use-change-room.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { BlockReportDialog } from './block-report-dialog.tsx';

/** Somebody asks. Her name and her note, and nothing else of her, until the answer. */
export function RequestPage({ room }: { room: Room }) {
  const { t } = useTranslation('conversations');
  const navigate = useNavigate();
  const [isBlocking, setBlocking] = useState(false);
  const join = useJoinRoom();
  const leave = useLeaveRoom();
  // Whoever asked is in it; of several, the one who left a note.
  const asker = room.people.find(({ note }) => note !== '') ?? room.people.find(({ state }) => state === 'joined');
  if (!asker) return <NobodyAsks />;
  const { card, note } = asker;
  const others = room.people.filter((one) => one !== asker).map((one) => one.card);
  const failure = join.error ?? leave.error;
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: t('private'), to: '/rooms' }, { words: t('requestTitle') }]} />
      <div className="scroll">
        <article className="wrap single request">
          <header className="member-head">
            <Seal member={card} size="lg" />
            <div>
              <h1>
                <Trans
                  t={t}
                  i18nKey={others.length > 0 ? 'asksYouAll' : 'asksYou'}
                  components={{
                    name: <Name lang={card.nameLang}>{card.name}</Name>,
                    others: <MemberNames members={others} />,
                  }}
                />
              </h1>
              <p className="muted">
                <bdi>@{card.handle}</bdi>
              </p>
            </div>
          </header>
          {note ? (
            <figure>
              <figcaption>{t('noteFrom')}</figcaption>
              <blockquote dir="auto">{note}</blockquote>
            </figure>
          ) : (
            <p className="muted">{t('noteNone')}</p>
          )}
          <div className="btnrow">
            <Button tone="primary" isBusy={join.isPending} onClick={() => join.mutate({ roomId: room.id })}>
              {t('accept')}
            </Button>
            <Button
              isBusy={leave.isPending}
              onClick={() =>
                void leave.mutateAsync(room.id).then(
                  () => navigate('/'),
                  () => undefined,
                )
              }
            >
              {t('notNow')}
            </Button>
            <span className="grow" />
            <Button tone="danger" icon={ShieldAlert} aria-haspopup="dialog" onClick={() => setBlocking(true)}>
              {t('blockAndReport')}
            </Button>
          </div>
          {failure && <p role="alert">{failure.message}</p>}
          <p className="help">{t('requestFoot')}</p>
        </article>
      </div>
      {isBlocking && <BlockReportDialog room={room} asker={asker} onClose={() => setBlocking(false)} />}
    </Main>
  );
}

/** It was taken back while she looked at it. */
function NobodyAsks() {
  const { t } = useTranslation('conversations');
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: t('private'), to: '/rooms' }, { words: t('requestTitle') }]} />
      <div className="scroll">
        <div className="wrap single">
          <h1>{t('requestTitle')}</h1>
          <p>{t('requestGone')}</p>
        </div>
      </div>
    </Main>
  );
}
